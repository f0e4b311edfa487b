#pragma once
#include <stdbool.h>
#include <stdint.h>

/// A file system for SQLite that stands before the system's own and breaks when it is told to.
///
/// It keeps, beside each file, what a disk would hold if the power went now: the bytes of the last
/// sync. What was written since is there for who reads, as in the kernel's cache, and is gone, or
/// partly gone, after a power loss. Bookkeeping only: nothing is really synced, which is what makes
/// hundreds of losses a minute possible. For one thread at a time.
typedef enum {
  FAULT_NONE,
  /// The power goes, before the call is done: the files are left as a disk would have them, and the
  /// program ends with status 9.
  FAULT_POWER,
  FAULT_WRITE_IO,
  /// No space left.
  FAULT_WRITE_FULL,
  /// The sync fails, a part of what it had to write is lost for good, and a next one succeeds: what
  /// Linux does.
  FAULT_SYNC_IO,
  FAULT_READ_IO,
  /// The second half of what was asked for is not there.
  FAULT_READ_SHORT,
} fault_kind;

/// Comes before the system's file system in every database that is opened from now on; `seed`
/// decides what of the unsynced writes reaches the disk.
void fault_install(uint64_t seed);

/// Arms one fault: it comes at the `nth` call from now that it fits (1…), once, or from then on at
/// every one. Writes, truncations, syncs and deletions all fit the loss of power.
void fault_arm(fault_kind kind, int64_t nth, bool lasts);

/// Whether the armed fault has come.
bool fault_fired(void);

/// From now on a sync says that it went well and makes nothing durable.
void fault_lie(void);

/// The power goes now.
_Noreturn void fault_lose_power(void);
