"""What kind of file some bytes are, by the marks with which each kind begins, never by the file's name; and
file names that can be shown and written without deceiving anyone."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePath

from db.model.fields import N_

HEAD = 1 << 20  # bytes that are looked at
NAME = 80  # characters of a name that is written to a disk


@dataclass(frozen=True)
class FileKind:
    """A kind of file: its media type, the ending that programs know it by, and its name for people."""

    mime: str
    suffix: str
    label: str


UNKNOWN = FileKind("application/octet-stream", "", N_("File of unknown kind"))
KINDS = (
    FileKind("image/jpeg", ".jpg", N_("JPEG picture")),
    FileKind("image/png", ".png", N_("PNG picture")),
    FileKind("image/gif", ".gif", N_("GIF picture")),
    FileKind("image/webp", ".webp", N_("WebP picture")),
    FileKind("image/tiff", ".tif", N_("TIFF picture")),
    FileKind("image/heic", ".heic", N_("HEIC picture")),
    FileKind("image/avif", ".avif", N_("AVIF picture")),
    FileKind("application/pdf", ".pdf", N_("PDF document")),
    FileKind("audio/mpeg", ".mp3", N_("MP3 recording")),
    FileKind("audio/ogg", ".ogg", N_("Ogg recording")),
    FileKind("audio/wav", ".wav", N_("WAV recording")),
    FileKind("audio/mp4", ".m4a", N_("M4A recording")),
    FileKind("audio/amr", ".amr", N_("AMR recording")),
    FileKind("audio/aac", ".aac", N_("AAC recording")),
    FileKind("audio/flac", ".flac", N_("FLAC recording")),
    FileKind("video/mp4", ".mp4", N_("MP4 video")),
    FileKind("video/quicktime", ".mov", N_("QuickTime video")),
    FileKind("video/3gpp", ".3gp", N_("3GP video")),
    FileKind("video/x-matroska", ".mkv", N_("Matroska or WebM video")),
    FileKind("video/x-msvideo", ".avi", N_("AVI video")),
    FileKind(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".docx",
        N_("Word document"),
    ),
    FileKind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", N_("Excel table")),
    FileKind("application/vnd.oasis.opendocument.text", ".odt", N_("OpenDocument text")),
    FileKind("application/vnd.oasis.opendocument.spreadsheet", ".ods", N_("OpenDocument table")),
    FileKind("application/zip", ".zip", N_("ZIP archive")),
    FileKind("text/plain", ".txt", N_("Text")),
    UNKNOWN,
)
BY_MIME = {kind.mime: kind for kind in KINDS}
# (where, mark, media type) for kinds that are known by one mark.
MARKS = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"\x1aE\xdf\xa3", "video/x-matroska"),
)
# The second byte of a frame of sound: MPEG 1, 2 and 2.5 layer III; AAC in ADTS.
MPEG_FRAMES = {
    **{bytes([second]): "audio/mpeg" for second in (0xFA, 0xFB, 0xF2, 0xF3, 0xE2, 0xE3)},
    **{bytes([second]): "audio/aac" for second in (0xF0, 0xF1, 0xF8, 0xF9)},
}
RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
# What stands after "ftyp" in the family of MP4, by its first letters.
BRANDS = (
    (b"hei", "image/heic"), (b"hev", "image/heic"), (b"mif1", "image/heic"), (b"msf1", "image/heic"),
    (b"avif", "image/avif"), (b"M4A", "audio/mp4"), (b"M4B", "audio/mp4"), (b"qt  ", "video/quicktime"),
    (b"3g", "video/3gpp"),
)  # fmt: skip
ZIPPED = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
)


def kind_of(head: bytes) -> FileKind:
    """Return the kind of a file from its first bytes (`HEAD` of them, or all)."""
    return BY_MIME[_mime(head)]


def _mime(head: bytes) -> str:
    for at, mark, mime in MARKS:
        if head.startswith(mark, at):
            return mime
    if head[:4] == b"RIFF" and head[8:12] in RIFF:
        return RIFF[head[8:12]]
    if head[4:8] == b"ftyp":
        return next((mime for brand, mime in BRANDS if head.startswith(brand, 8)), "video/mp4")
    if head[:4] in (b"PK\3\4", b"PK\5\6"):
        return _zipped(head)
    if head[:1] == b"\xff" and head[1:2] in MPEG_FRAMES:
        return MPEG_FRAMES[head[1:2]]
    return "text/plain" if _is_text(head) else UNKNOWN.mime


def _zipped(head: bytes) -> str:
    told = re.match(rb"mimetype(application/vnd\.oasis\.opendocument\.(?:text|spreadsheet))", head[30:90])
    if told:
        return told[1].decode()
    return next((mime for part, mime in ZIPPED if part in head), "application/zip")


def _is_text(head: bytes) -> bool:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    try:
        # Incremental: the last letter may be cut in two.
        text = codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return not re.search(r"[\0-\x08\x0e-\x1a\x1c-\x1f]", text)


def shown_name(name: str) -> str:
    """Return a file's name on one line, without letters that hide or turn round what stands beside them."""
    spaced = "".join(" " if letter.isspace() else letter for letter in name)
    seen = (letter for letter in spaced if unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co"))
    return re.sub(" +", " ", "".join(seen)).strip() or "?"


def safe_name(name: str, kind: FileKind) -> str:
    """Return a name that every system can write, with the ending of what the bytes really are."""
    stem = re.sub(r'[<>:"/\\|?*]', "_", shown_name(name)).strip(" .")
    ending = kind.suffix or ".bin"
    if PurePath(stem).suffix.lower() in (ending, *ALSO.get(ending, ())):
        ending = PurePath(stem).suffix
        stem = stem[: -len(ending)]
    stem = stem[: NAME - len(ending)].strip(" .")
    while len(stem.encode()) > 200:  # some systems count bytes
        stem = stem[:-1]
    if not stem or re.fullmatch(r"(?i)con|prn|aux|nul|com\d|lpt\d", stem.split(".")[0]):
        stem = f"file_{stem}" if stem else "file"
    return stem + ending


ALSO = {".jpg": (".jpeg",), ".tif": (".tiff",), ".mp3": (".mpga",), ".mkv": (".webm",), ".heic": (".heif",),
        ".ogg": (".oga", ".opus", ".ogv"), ".mp4": (".m4v",), ".3gp": (".3g2",),
        ".txt": (".csv", ".md")}  # fmt: skip
