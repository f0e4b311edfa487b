#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What the disk holds of one file, beside what programs see of it.
typedef struct disk_file disk_file;

/// Seeds the chance by which unsynced writes reach the disk.
void disk_seed(uint64_t seed);

/// The record of the file at `path`, made when it is new; `existed` tells whether its name was there
/// before this opening.
disk_file *disk_open(const char *path, bool existed);

/// A write that the disk has not got yet; with `bytes` NULL the file was cut to `at` bytes.
void disk_write(disk_file *file, const void *bytes, int64_t size, int64_t at);

/// Everything written so far is on the disk, and the name of the file in its folder.
void disk_sync(disk_file *file);

/// A sync that failed: a part is on the disk, the rest never comes there.
void disk_sync_failed(disk_file *file);

/// The name is gone; before the folder is synced it may come back.
void disk_delete(const char *path, bool folder_synced);

/// Leaves the files as a disk would have them.
void disk_lose_power(void);
