#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

#include "CFaultVFS.h"
#include "disk.h"

/// Our file, with the system's behind it in memory.
typedef struct {
  sqlite3_file base;
  disk_file *disk;
} shim_file;

static sqlite3_vfs *system_vfs;
static struct {
  fault_kind kind;
  int64_t left;
  bool fired, lasts, lies;
} fault;

static sqlite3_file *behind(sqlite3_file *file) {
  return (sqlite3_file *)((char *)file + sizeof(shim_file));
}

static disk_file *disk(sqlite3_file *file) { return ((shim_file *)file)->disk; }

/// Counts a call that the fault of this kind fits; whether it comes now.
static bool is_due(fault_kind kind) {
  if (fault.kind != kind) return false;
  if (fault.fired) return fault.lasts;
  return fault.fired = --fault.left <= 0;
}

/// Before every call that changes something.
static void before_change(void) {
  if (is_due(FAULT_POWER)) fault_lose_power();
}

static int shim_close(sqlite3_file *file) { return behind(file)->pMethods->xClose(behind(file)); }

static int shim_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at) {
  if (is_due(FAULT_READ_IO)) return SQLITE_IOERR_READ;
  int code = behind(file)->pMethods->xRead(behind(file), bytes, size, at);
  if (code != SQLITE_OK || !is_due(FAULT_READ_SHORT)) return code;
  memset((char *)bytes + size / 2, 0, (size_t)(size - size / 2));
  return SQLITE_IOERR_SHORT_READ;
}

static int shim_write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at) {
  before_change();
  if (is_due(FAULT_WRITE_IO)) return SQLITE_IOERR_WRITE;
  if (is_due(FAULT_WRITE_FULL)) return SQLITE_FULL;
  int code = behind(file)->pMethods->xWrite(behind(file), bytes, size, at);
  if (code == SQLITE_OK && disk(file)) disk_write(disk(file), bytes, size, at);
  return code;
}

static int shim_truncate(sqlite3_file *file, sqlite3_int64 size) {
  before_change();
  if (is_due(FAULT_WRITE_IO)) return SQLITE_IOERR_TRUNCATE;
  int code = behind(file)->pMethods->xTruncate(behind(file), size);
  if (code == SQLITE_OK && disk(file)) disk_write(disk(file), NULL, 0, size);
  return code;
}

static int shim_sync(sqlite3_file *file, int flags) {
  (void)flags;
  before_change();
  if (is_due(FAULT_SYNC_IO)) {
    if (disk(file)) disk_sync_failed(disk(file));
    return SQLITE_IOERR_FSYNC;
  }
  if (disk(file) && !fault.lies) disk_sync(disk(file));
  return SQLITE_OK;
}

static int shim_size(sqlite3_file *file, sqlite3_int64 *size) {
  return behind(file)->pMethods->xFileSize(behind(file), size);
}

static int shim_lock(sqlite3_file *file, int kind) {
  return behind(file)->pMethods->xLock(behind(file), kind);
}

static int shim_unlock(sqlite3_file *file, int kind) {
  return behind(file)->pMethods->xUnlock(behind(file), kind);
}

static int shim_is_reserved(sqlite3_file *file, int *answer) {
  return behind(file)->pMethods->xCheckReservedLock(behind(file), answer);
}

static int shim_control(sqlite3_file *file, int question, void *answer) {
  return behind(file)->pMethods->xFileControl(behind(file), question, answer);
}

static int shim_sector(sqlite3_file *file) {
  return behind(file)->pMethods->xSectorSize(behind(file));
}

static int shim_device(sqlite3_file *file) {
  return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

static int shim_map(sqlite3_file *file, int page, int size, int extends, void volatile **memory) {
  return behind(file)->pMethods->xShmMap(behind(file), page, size, extends, memory);
}

static int shim_shm_lock(sqlite3_file *file, int offset, int count, int flags) {
  return behind(file)->pMethods->xShmLock(behind(file), offset, count, flags);
}

static void shim_barrier(sqlite3_file *file) { behind(file)->pMethods->xShmBarrier(behind(file)); }

static int shim_unmap(sqlite3_file *file, int deletes) {
  return behind(file)->pMethods->xShmUnmap(behind(file), deletes);
}

/// Version 2: files are never mapped, so that every byte passes here.
static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = shim_close,
    .xRead = shim_read,
    .xWrite = shim_write,
    .xTruncate = shim_truncate,
    .xSync = shim_sync,
    .xFileSize = shim_size,
    .xLock = shim_lock,
    .xUnlock = shim_unlock,
    .xCheckReservedLock = shim_is_reserved,
    .xFileControl = shim_control,
    .xSectorSize = shim_sector,
    .xDeviceCharacteristics = shim_device,
    .xShmMap = shim_map,
    .xShmLock = shim_shm_lock,
    .xShmBarrier = shim_barrier,
    .xShmUnmap = shim_unmap,
};

static int shim_open(
    sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *answer) {
  (void)vfs;
  bool existed = path && access(path, F_OK) == 0;
  int code = system_vfs->xOpen(system_vfs, path, behind(file), flags, answer);
  file->pMethods = behind(file)->pMethods ? &methods : NULL;
  if (code == SQLITE_OK) ((shim_file *)file)->disk = path ? disk_open(path, existed) : NULL;
  return code;
}

static int shim_delete(sqlite3_vfs *vfs, const char *path, int folder_synced) {
  (void)vfs;
  before_change();
  if (is_due(FAULT_WRITE_IO)) return SQLITE_IOERR_DELETE;
  int code = system_vfs->xDelete(system_vfs, path, 0);
  bool fails = code == SQLITE_OK && folder_synced && is_due(FAULT_SYNC_IO);
  if (code == SQLITE_OK) disk_delete(path, folder_synced && !fails && !fault.lies);
  return fails ? SQLITE_IOERR_DIR_FSYNC : code;
}

void fault_install(uint64_t seed) {
  static sqlite3_vfs vfs;
  system_vfs = sqlite3_vfs_find(NULL);
  vfs = *system_vfs;
  vfs.zName = "fault";
  vfs.pNext = NULL;
  vfs.szOsFile += (int)sizeof(shim_file);
  vfs.xOpen = shim_open;
  vfs.xDelete = shim_delete;
  disk_seed(seed);
  sqlite3_vfs_register(&vfs, 1);
}

void fault_arm(fault_kind kind, int64_t nth, bool lasts) {
  fault.kind = kind;
  fault.left = nth;
  fault.lasts = lasts;
  fault.fired = false;
}

bool fault_fired(void) { return fault.fired; }

void fault_lie(void) { fault.lies = true; }

void fault_lose_power(void) {
  disk_lose_power();
  _exit(9);
}
