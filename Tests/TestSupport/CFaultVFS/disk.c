#include "disk.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SECTOR = 512 };

typedef struct write {
  struct write *next;
  int64_t at, size;
  bool cuts;
  unsigned char bytes[];
} write_op;

struct disk_file {
  disk_file *next;
  char *path;
  /// Kept open until the end, so that the file is ours wherever it is moved, and its number is not
  /// given to another. Closing it would drop SQLite's locks.
  int descriptor;
  unsigned char *image;
  int64_t size;
  write_op *first, **last;
  /// The folder on the disk has its name.
  bool is_named;
  bool is_deleted;
};

static disk_file *files;
static uint64_t state;

static uint64_t chance(uint64_t below) {  // SplitMix64
  uint64_t z = (state += 0x9E3779B97F4A7C15);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return (z ^ (z >> 31)) % below;
}

void disk_seed(uint64_t seed) { state = seed; }

static bool is_same(int one, int other) {
  struct stat a, b;
  return fstat(one, &a) == 0 && fstat(other, &b) == 0 && a.st_ino == b.st_ino
         && a.st_dev == b.st_dev;
}

/// Makes the image `size` bytes; where it grows there is whatever was on the disk before.
static void resize(disk_file *file, int64_t size) {
  if (size > file->size) {
    file->image = realloc(file->image, (size_t)size);
    bool is_dirty = chance(2);
    for (int64_t at = file->size; at < size; at++)
      file->image[at] = is_dirty ? (unsigned char)chance(256) : 0;
  }
  file->size = size;
}

disk_file *disk_open(const char *path, bool existed) {
  int descriptor = open(path, O_RDWR | O_CLOEXEC);
  if (descriptor < 0) return NULL;  // nothing can be written there either
  for (disk_file *file = files; file; file = file->next)
    if (is_same(file->descriptor, descriptor)) {
      // The new descriptor stays open: closing it would drop SQLite's locks.
      return file;
    }
  disk_file *file = calloc(1, sizeof *file);
  file->next = files;
  file->path = strdup(path);
  file->descriptor = descriptor;
  file->is_named = existed;
  file->last = &file->first;
  struct stat status;
  fstat(descriptor, &status);
  resize(file, status.st_size);
  for (int64_t at = 0; at < file->size;) {
    ssize_t count = pread(descriptor, file->image + at, (size_t)(file->size - at), at);
    if (count <= 0) abort();
    at += count;
  }
  return files = file;
}

void disk_write(disk_file *file, const void *bytes, int64_t size, int64_t at) {
  size_t length = bytes ? (size_t)size : 0;
  write_op *op = malloc(sizeof *op + length);
  *op = (write_op){.at = at, .size = (int64_t)length, .cuts = !bytes};
  if (length > 0) memcpy(op->bytes, bytes, length);
  *file->last = op;
  file->last = &op->next;
}

/// How much of a list of writes reaches the disk, a sector at a time.
typedef enum { ALL, NONE, SOME, BEGINNING, ALL_BUT_ONE, WAYS } way;

static bool reaches(way how, int64_t number, int64_t mark) {
  switch (how) {
    case ALL: return true;
    case SOME: return chance(2);
    case BEGINNING: return number < mark;
    case ALL_BUT_ONE: return number != mark;
    default: return false;
  }
}

/// The end of the sector in which `at` lies, or of the write.
static int64_t piece_end(const write_op *op, int64_t at) {
  int64_t end = (at / SECTOR + 1) * SECTOR;
  return end < op->at + op->size ? end : op->at + op->size;
}

static void settle(disk_file *file, way how) {
  int64_t pieces = 0;
  for (write_op *op = file->first; op; op = op->next)
    pieces += op->cuts ? 1 : op->size / SECTOR + 1;
  int64_t mark = pieces > 0 ? (int64_t)chance((uint64_t)pieces) : 0, number = 0;
  for (write_op *op = file->first, *next; op; op = next) {
    next = op->next;
    if (op->cuts && reaches(how, number++, mark)) resize(file, op->at);
    for (int64_t at = op->at, end; at < op->at + op->size; at = end) {
      end = piece_end(op, at);
      if (!reaches(how, number++, mark)) continue;
      if (end > file->size) resize(file, end);
      memcpy(file->image + at, op->bytes + (at - op->at), (size_t)(end - at));
    }
    free(op);
  }
  file->first = NULL;
  file->last = &file->first;
}

/// The folder is synced: names that went are gone for good.
static void sync_folder(void) {
  for (disk_file *file = files; file; file = file->next)
    if (file->is_deleted) file->is_named = false;
}

void disk_sync(disk_file *file) {
  settle(file, ALL);
  if (file->is_named || file->is_deleted) return;
  file->is_named = true;
  sync_folder();
}

void disk_sync_failed(disk_file *file) { settle(file, (way)chance(WAYS)); }

void disk_delete(const char *path, bool folder_synced) {
  for (disk_file *file = files; file; file = file->next)
    if (!file->is_deleted && strcmp(file->path, path) == 0) file->is_deleted = true;
  if (folder_synced) sync_folder();
}

static void put(disk_file *file, int descriptor) {
  if (ftruncate(descriptor, 0) != 0) abort();
  for (int64_t at = 0; at < file->size;) {
    ssize_t count = pwrite(descriptor, file->image + at, (size_t)(file->size - at), at);
    if (count <= 0) abort();
    at += count;
  }
}

void disk_lose_power(void) {
  for (disk_file *file = files; file; file = file->next) {
    settle(file, (way)chance(WAYS));
    if (file->is_deleted) continue;
    put(file, file->descriptor);
    if (!file->is_named && chance(2)) unlink(file->path);
  }
  for (disk_file *file = files; file; file = file->next) {
    if (!file->is_deleted || !file->is_named || chance(2)) continue;
    int descriptor = open(file->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) put(file, descriptor);
  }
}
