"""What SQLite asks of the disk, watched and made to fail: by its own interface for tests, without a compiler.

SQLite lets its system calls be replaced (`xSetSystemCall`); fsync alone it does not, so each file's `xSync`
is replaced as well. It works on the copy of SQLite that sqlcipher3 carries, in this process, until it ends.
"""

from __future__ import annotations

import ctypes
import importlib
import os
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_size_t, c_void_p

from db.storage import connection

if connection.driver.sqlite_version_info < (3, 51, 3):
    raise ImportError("the driver must be loaded before its system calls are replaced")

IOERR_FSYNC = 10 | 4 << 8
FSYNC_SLOT = 5  # of xSync, counted in pointers, in sqlite3_io_methods (its first member is iVersion)


class _Vfs(ctypes.Structure):
    pass


# SQLite keeps the address of the name: as bytes it would be Python's, and gone.
_OPEN = CFUNCTYPE(c_int, POINTER(_Vfs), c_void_p, c_void_p, c_int, POINTER(c_int))
_SET = CFUNCTYPE(c_int, POINTER(_Vfs), c_char_p, c_void_p)
_GET = CFUNCTYPE(c_void_p, POINTER(_Vfs), c_char_p)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
_Vfs._fields_ = [
    ("iVersion", c_int), ("szOsFile", c_int), ("mxPathname", c_int), ("pNext", c_void_p),
    ("zName", c_char_p), ("pAppData", c_void_p), ("xOpen", _OPEN),
    *[(name, c_void_p) for name in (
        "xDelete", "xAccess", "xFullPathname", "xDlOpen", "xDlError", "xDlSym", "xDlClose", "xRandomness",
        "xSleep", "xCurrentTime", "xGetLastError", "xCurrentTimeInt64",
    )],
    ("xSetSystemCall", _SET), ("xGetSystemCall", _GET), ("xNextSystemCall", c_void_p),
]  # fmt: skip

# How the calls are declared in C; the variadic open takes its mode as a third argument.
_CALLS = {
    "open": CFUNCTYPE(c_int, c_char_p, c_int, c_int, use_errno=True),
    "close": CFUNCTYPE(c_int, c_int, use_errno=True),
    "pwrite": CFUNCTYPE(c_size_t, c_int, c_void_p, c_size_t, c_int64, use_errno=True),
    "pread": CFUNCTYPE(c_size_t, c_int, c_void_p, c_size_t, c_int64, use_errno=True),
    "ftruncate": CFUNCTYPE(c_int, c_int, c_int64, use_errno=True),
    "unlink": CFUNCTYPE(c_int, c_char_p, use_errno=True),
    "openDirectory": CFUNCTYPE(c_int, c_char_p, POINTER(c_int), use_errno=True),
}
# (what, file, offset or length, data): 0, or the errno with which it fails.
Seen = Callable[[str, str, int, bytes], int]


_forever: list[SystemCalls] = []  # SQLite goes on calling them until the process ends


class SystemCalls:
    """Tells `seen` of all that SQLite is about to do to a file, and fails where that returns an errno.

    What it is: create, read, write, truncate, sync, unlink, and syncdir for the folder in which a file was
    made or unlinked.
    """

    def __init__(self, seen: Seen) -> None:
        _forever.append(self)
        self._seen = seen
        self._files: dict[int, str] = {}
        self._synced: dict[int, str] = {}
        module = importlib.import_module("sqlcipher3._sqlite3")
        library = ctypes.CDLL(str(module.__file__))
        library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        self._vfs = library.sqlite3_vfs_find(None)
        self._kept: list[object] = []  # what C points at must not be collected
        self._real = {name: self._replaced(name, kind) for name, kind in _CALLS.items()}
        self._open_file = self._vfs.contents.xOpen
        opened = _OPEN(self._opened)
        self._kept += [opened, self._open_file]
        wrapped = _Vfs.from_buffer_copy(self._vfs.contents)
        wrapped.zName, wrapped.xOpen = b"watched", opened
        self._kept.append(wrapped)
        if library.sqlite3_vfs_register(ctypes.byref(wrapped), 1) != 0:
            raise RuntimeError("SQLite took no watched disk")

    def _replaced(self, name: str, kind: type) -> Callable[..., int]:
        real = kind(self._vfs.contents.xGetSystemCall(self._vfs, name.encode()))
        mine = kind(getattr(self, f"_{name}"))
        self._kept += [real, mine]
        if self._vfs.contents.xSetSystemCall(self._vfs, name.encode(), ctypes.cast(mine, c_void_p)) != 0:
            raise RuntimeError(f"SQLite has no system call {name}")
        return real

    def _tell(self, what: str, file: str, at: int = 0, data: bytes = b"") -> bool:
        """Say what is about to be done; False where it shall fail."""
        fails = self._seen(what, file, at, data)
        if fails:
            ctypes.set_errno(fails)
        return not fails

    def _open(self, path: bytes, flags: int, mode: int) -> int:
        name = os.fsdecode(path)
        if flags & os.O_CREAT and not os.path.exists(path) and not self._tell("create", name):  # noqa: PTH110
            return -1
        handle = self._real["open"](path, flags, mode)
        if handle >= 0:
            self._files[handle] = name
        return handle

    def _close(self, handle: int) -> int:
        self._files.pop(handle, None)
        return self._real["close"](handle)

    def _pwrite(self, handle: int, data: int, size: int, at: int) -> int:
        if not self._tell("write", self._files[handle], at, ctypes.string_at(data, size)):
            return -1
        return self._real["pwrite"](handle, data, size, at)

    def _pread(self, handle: int, data: int, size: int, at: int) -> int:
        if not self._tell("read", self._files[handle], at):
            return -1
        return self._real["pread"](handle, data, size, at)

    def _ftruncate(self, handle: int, size: int) -> int:
        if not self._tell("truncate", self._files[handle], size):
            return -1
        return self._real["ftruncate"](handle, size)

    def _unlink(self, path: bytes) -> int:
        return self._real["unlink"](path) if self._tell("unlink", os.fsdecode(path)) else -1

    def _openDirectory(self, path: bytes, handle: object) -> int:
        # SQLite opens a folder for one purpose: to sync it.
        result = self._real["openDirectory"](path, handle)
        self._tell("syncdir", os.path.dirname(os.fsdecode(path)))  # noqa: PTH120
        return result

    def _opened(self, vfs: object, path: int | None, file: int, flags: int, out: object) -> int:
        result = self._open_file(vfs, path, file, flags, out)
        if result == 0 and path is not None:
            slot = c_void_p.from_address(file)  # a sqlite3_file begins with the address of its methods
            methods = (c_void_p * 19).from_buffer_copy((c_void_p * 19).from_address(slot.value or 0))
            sync, name = _SYNC(methods[FSYNC_SLOT] or 0), os.fsdecode(ctypes.string_at(path))

            def watched(which: int, how: int) -> int:
                return sync(which, how) if self._tell("sync", name) else IOERR_FSYNC

            mine = _SYNC(watched)
            methods[FSYNC_SLOT] = ctypes.cast(mine, c_void_p).value
            slot.value = ctypes.addressof(methods)
            self._kept += [methods, sync, mine]
        return result
