// Preloaded into a program, this writes down everything it does to the files of one folder, in order, with the bytes:
// what was written, when the disk was told to keep it, what was renamed. Words printed to fd 1 are marks in the same
// list. From that list the disk can be made again as it would be after the power went at any point.
// With STEWARD_SHIM_ROOM=bytes it also plays a full disk: files in the folder cannot grow beyond that sum.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FDS 65536
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static uint64_t watched[MOST_FDS]; // the inode behind a descriptor, 0 where it is none of ours
static int log_fd = -1;
static char root[4096];
static size_t root_length;
static int64_t room = -1;

__attribute__((constructor)) static void start(void) {
  const char *log = getenv("STEWARD_SHIM_LOG"), *where = getenv("STEWARD_SHIM_ROOT"), *bytes = getenv("STEWARD_SHIM_ROOM");
  if (!where) return;
  snprintf(root, sizeof root, "%s", where);
  root_length = strlen(root);
  if (log) log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (bytes) room = atoll(bytes);
}

static int is_ours(const char *path) {
  return root_length && path && strncmp(path, root, root_length) == 0 && (path[root_length] == '/' || !path[root_length]);
}

// One record: op, inode, offset, length of the bytes, the bytes.
static void note(char op, uint64_t inode, uint64_t offset, const void *bytes, uint32_t length) {
  if (log_fd < 0) return;
  char head[21];
  head[0] = op;
  memcpy(head + 1, &inode, 8);
  memcpy(head + 9, &offset, 8);
  memcpy(head + 17, &length, 4);
  struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, length}};
  if (syscall(SYS_writev, log_fd, parts, length ? 2 : 1) != (ssize_t)(sizeof head + length)) abort();
}

static uint64_t inode_of(int fd) {
  struct stat is;
  return fstat(fd, &is) == 0 ? is.st_ino : 0;
}

// Every way to open a file ends here. 'c' says the name is new, 'o' that it was there; 't' that it was emptied.
static int open_noted(int dir, const char *path, int flags, mode_t mode) {
  if (!is_ours(path)) return (int)syscall(SYS_openat, dir, path, flags, mode);
  pthread_mutex_lock(&turn);
  struct stat was;
  int new_name = stat(path, &was) != 0;
  int fd = (int)syscall(SYS_openat, dir, path, flags, mode);
  int kept = errno;
  if (fd >= 0 && fd < MOST_FDS) {
    watched[fd] = inode_of(fd);
    note(new_name ? 'c' : 'o', watched[fd], 0, path, (uint32_t)strlen(path));
    if ((flags & O_TRUNC) && !new_name) {
      note('t', watched[fd], 0, 0, 0);
      if (room >= 0) room += was.st_size;
    }
  }
  pthread_mutex_unlock(&turn);
  errno = kept;
  return fd;
}

#define MODE_OF(flags)                    \
  mode_t mode = 0;                        \
  if ((flags) & (O_CREAT | O_TMPFILE)) {  \
    va_list more;                         \
    va_start(more, flags);                \
    mode = va_arg(more, mode_t);          \
    va_end(more);                         \
  }
int open(const char *path, int flags, ...) { MODE_OF(flags) return open_noted(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return open_noted(AT_FDCWD, path, flags, mode); }
int openat(int dir, const char *path, int flags, ...) { MODE_OF(flags) return open_noted(dir, path, flags, mode); }
int openat64(int dir, const char *path, int flags, ...) { MODE_OF(flags) return open_noted(dir, path, flags, mode); }
int creat(const char *path, mode_t mode) { return open_noted(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int fd) {
  if (fd >= 0 && fd < MOST_FDS) watched[fd] = 0;
  return (int)syscall(SYS_close, fd);
}

// How much of a write still fits; -1 where the disk is full.
static int64_t fits(int fd, uint64_t end, size_t count) {
  if (room < 0) return (int64_t)count;
  struct stat is;
  if (fstat(fd, &is) != 0 || (uint64_t)is.st_size >= end) return (int64_t)count;
  int64_t more = (int64_t)(end - (uint64_t)is.st_size);
  if (more > room) {
    errno = ENOSPC;
    return -1;
  }
  room -= more;
  return (int64_t)count;
}

static ssize_t write_noted(int fd, const void *bytes, size_t count, int64_t at) {
  if (fd == 1 && log_fd >= 0) {
    pthread_mutex_lock(&turn);
    ssize_t done = syscall(SYS_write, fd, bytes, count);
    if (done > 0) note('m', 0, 0, bytes, (uint32_t)done);
    pthread_mutex_unlock(&turn);
    return done;
  }
  if (fd < 0 || fd >= MOST_FDS || !watched[fd])
    return at < 0 ? syscall(SYS_write, fd, bytes, count) : syscall(SYS_pwrite64, fd, bytes, count, at);
  pthread_mutex_lock(&turn);
  int64_t from = at;
  if (at < 0) from = lseek(fd, 0, (fcntl(fd, F_GETFL) & O_APPEND) ? SEEK_END : SEEK_CUR);
  ssize_t done = -1;
  if (fits(fd, (uint64_t)from + count, count) >= 0)
    done = at < 0 ? syscall(SYS_write, fd, bytes, count) : syscall(SYS_pwrite64, fd, bytes, count, at);
  if (done > 0) note('w', watched[fd], (uint64_t)from, bytes, (uint32_t)done);
  int kept = errno;
  pthread_mutex_unlock(&turn);
  errno = kept;
  return done;
}

ssize_t write(int fd, const void *bytes, size_t count) { return write_noted(fd, bytes, count, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) { return write_noted(fd, bytes, count, at); }
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) { return write_noted(fd, bytes, count, at); }

static ssize_t write_parts(int fd, const struct iovec *parts, int count, int64_t at) {
  ssize_t sum = 0;
  for (int i = 0; i < count; i++) {
    ssize_t done = write_noted(fd, parts[i].iov_base, parts[i].iov_len, at < 0 ? -1 : at + sum);
    if (done < 0) return sum > 0 ? sum : -1;
    sum += done;
    if ((size_t)done < parts[i].iov_len) break;
  }
  return sum;
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (fd != 1 && (fd < 0 || fd >= MOST_FDS || !watched[fd])) return syscall(SYS_writev, fd, parts, count);
  return write_parts(fd, parts, count, -1);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { return write_parts(fd, parts, count, at); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { return write_parts(fd, parts, count, at); }

static int synced(int fd, long call) {
  int done = (int)syscall(call, fd);
  if (done == 0 && fd >= 0 && fd < MOST_FDS && watched[fd]) {
    pthread_mutex_lock(&turn);
    note('s', watched[fd], 0, 0, 0);
    pthread_mutex_unlock(&turn);
  }
  return done;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static int cut(int fd, int64_t length) {
  pthread_mutex_lock(&turn);
  int done = -1;
  struct stat was;
  int64_t back = fstat(fd, &was) == 0 && was.st_size > length ? was.st_size - length : 0;
  if (fd < 0 || fd >= MOST_FDS || !watched[fd] || fits(fd, (uint64_t)length, 0) >= 0) done = (int)syscall(SYS_ftruncate, fd, length);
  if (done == 0 && room >= 0 && watched[fd]) room += back;
  if (done == 0 && fd >= 0 && fd < MOST_FDS && watched[fd]) note('t', watched[fd], (uint64_t)length, 0, 0);
  pthread_mutex_unlock(&turn);
  return done;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

// Both names in one record, with a zero between them.
static int renamed(int from_dir, const char *from, int to_dir, const char *to) {
  if (!is_ours(from) && !is_ours(to)) return (int)syscall(SYS_renameat, from_dir, from, to_dir, to);
  pthread_mutex_lock(&turn);
  int done = (int)syscall(SYS_renameat, from_dir, from, to_dir, to);
  char both[8192];
  if (done == 0) {
    size_t length = strlen(from) + 1;
    if (length + strlen(to) >= sizeof both) abort();
    memcpy(both, from, length);
    memcpy(both + length, to, strlen(to));
    note('r', 0, 0, both, (uint32_t)(length + strlen(to)));
  }
  int kept = errno;
  pthread_mutex_unlock(&turn);
  errno = kept;
  return done;
}
int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to); }
int renameat(int a, const char *from, int b, const char *to) { return renamed(a, from, b, to); }

static int gone(int dir, const char *path, int flags) {
  if (!is_ours(path)) return (int)syscall(SYS_unlinkat, dir, path, flags);
  pthread_mutex_lock(&turn);
  struct stat is;
  int64_t back = stat(path, &is) == 0 && is.st_nlink == 1 ? is.st_size : 0;
  int done = (int)syscall(SYS_unlinkat, dir, path, flags);
  if (done == 0 && room >= 0) room += back;
  if (done == 0) note('u', 0, 0, path, (uint32_t)strlen(path));
  int kept = errno;
  pthread_mutex_unlock(&turn);
  errno = kept;
  return done;
}
int unlink(const char *path) { return gone(AT_FDCWD, path, 0); }
int unlinkat(int dir, const char *path, int flags) { return gone(dir, path, flags); }

// Ways to write that the list cannot hold: a program that used one on our files would be judged wrongly, so it ends.
ssize_t copy_file_range(int in, off64_t *in_at, int out, off64_t *out_at, size_t count, unsigned flags) {
  if (log_fd >= 0 && out >= 0 && out < MOST_FDS && watched[out]) abort();
  return syscall(SYS_copy_file_range, in, in_at, out, out_at, count, flags);
}
