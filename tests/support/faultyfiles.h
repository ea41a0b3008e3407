// SPDX-License-Identifier: Apache-2.0
#pragma once

// A library that stands between a program and the system, and lets calls on the files of one folder fail as disks do. A
// test links it and arms it before a step; another program gets it by LD_PRELOAD and is told by its environment:
// BLUEPENCIL_FAULT="write 3 28 once /folder".

namespace bluepencil {

/// A call that can fail.
enum class FileCall { Open, Write, Sync, Rename, Close, MakeFolder, Unlink, Truncate, Count };

/// An error that is none: the call does half of what it was asked to. For good: as a disk does that is full now.
inline constexpr int shortWrite = -1;

} // namespace bluepencil

extern "C" {

/// The folder whose files it is about; of everything else no call fails.
void faultyFilesWatch(const char *folder);
/// Lets the n-th of these calls from now on (1, 2, 3…) fail with that errno, or every one from it on.
void faultyFilesArm(int call, int nth, int error, bool forGood);
/// From now on all goes well. Returns how many of the armed calls there were.
int faultyFilesDisarm();
}
