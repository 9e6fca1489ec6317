"""What is done with attached files in the background: adding, checking, copying out, opening elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.entry.outside import PrivateFolder
from app.session import Session
from app.shell.i18n import counted, tr
from app.tasks import Cancelled, Progress, Task, Worker
from db.model.changes import Change
from db.model.fields import N_, Record
from db.model.filekinds import BY_MIME, UNKNOWN, safe_name, shown_name
from db.model.problem import Problem
from db.storage import attachments
from db.storage.attachments import Attached
from db.storage.casebook import Casebook
from db.storage.filereading import Loose
from db.storage.trouble import Trouble

NOT_OPENED = N_(
    "“{name}” is of a kind that is not known here, perhaps a program: it is not opened. “Save a copy…” "
    "writes it to a folder of your choice."
)


@dataclass
class Job:
    """Files on their way into a record."""

    record: str
    names: list[str]
    task: Task | None = None
    at: int = 0  # which of the files is being read
    done: int = 0
    total: int = 0
    added: list[Attached] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)

    @property
    def left_out_words(self) -> str:
        """In words which of the files are not kept yet; "" for none."""
        left = [f"“{name}”" for name in self.names[len(self.added) + len(self.troubles) :]]
        return tr("Add {files}").replace("{files}", ", ".join(left)) if left else ""


class Filing(QObject):
    """Puts files into the casebook and lends them out; it outlives the forms, so that nothing is lost with
    them."""

    moved = Signal(str)  # id of the record whose files are on their way, or have arrived

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._jobs: dict[str, Job] = {}
        self._numbers = count()
        self._worker: Worker | None = None
        self.folder = PrivateFolder()
        self.last = Path.home()  # where files were chosen last
        session.closing.connect(self._close)

    @staticmethod
    def of(session: Session) -> Filing:
        """Return the session's own."""
        return session.findChild(Filing) or Filing(session)

    @property
    def worker(self) -> Worker:
        """The background worker for files alone: a long video holds up no list and no search."""
        if self._worker is None:
            self._worker = Worker(self._session.casebook, self)
            self._worker.failed.connect(self._session.worker.failed)
        return self._worker

    def _close(self) -> None:
        if self._worker is not None:
            self._worker.stop()
        self.folder.empty()

    # Adding

    def add(self, entity: str, record: str, files: Sequence[Path | Loose]) -> None:
        """Keep files with a record, as one step that can be undone."""
        try:
            self._session.prepare_writing()
        except Trouble as trouble:
            self._session.said.emit(trouble.text(tr))
            return
        key = f"attach-{next(self._numbers)}"  # none takes the place of another
        job = Job(record, [shown_name(file.name) for file in files])

        def work(casebook: Casebook, progress: Progress) -> None:
            for job.at, file in enumerate(files):
                try:
                    job.added.append(attachments.add(casebook, file, entity, record, step=progress.step))
                except Trouble as trouble:
                    job.troubles.append(trouble)

        def failed(error: Exception) -> None:
            self._end(key)
            if not isinstance(error, Cancelled):
                self.worker.failed.emit(error)

        def told(done: int, total: int) -> None:
            job.done, job.total = done, total
            self.moved.emit(record)

        self._jobs[key] = job
        name = lambda: job.left_out_words  # noqa: E731
        job.task = self.worker.ask(key, work, lambda _: self._end(key), failed, told, name=name)
        self.moved.emit(record)

    def under_way(self, record: str) -> Job | None:
        """Return what is being added to a record now."""
        return next((job for job in self._jobs.values() if job.record == record), None)

    def cancel(self, record: str) -> None:
        """Add no more to a record; files that are kept already stay."""
        for job in self._jobs.values():
            if job.record == record and job.task:
                job.task.cancel()

    def _end(self, key: str) -> None:
        job = self._jobs.pop(key)
        changes = [change for added in job.added for change in added.changes]
        if changes:
            new = sum(not added.was_linked for added in job.added)
            self._session.take(counted(new, tr("Add a file"), tr("Add {n} files")), changes)
        self.moved.emit(job.record)
        if sentence := _said_of(job):
            self._session.said.emit(sentence)

    # Checking, copying, opening

    def check(self, attachment: Record) -> None:
        """Compare a file's bytes with its fingerprint, and write down that it was done."""
        id, name = str(attachment["id"]), shown_name(str(attachment["original_name"]))

        def work(casebook: Casebook, progress: Progress) -> list[Problem]:
            return list(attachments.verify(casebook, progress.step, [id]))

        def done(problems: list[Problem]) -> None:
            if problems:
                self._session.said.emit(problems[0].text(tr))
            elif self._log(id, "verified", "SHA-256"):
                said = tr(
                    "“{name}” is whole: its bytes give the fingerprint that was taken when it was added."
                )
                self._session.said.emit(said.replace("{name}", name))

        self._ask(work, done)

    def save_copy(self, attachment: Record, target: Path) -> None:
        """Write a copy to a place of the person's choice, and write down where."""
        self.last = target.parent
        try:
            self._session.prepare_writing()
        except Trouble as trouble:
            self._session.said.emit(trouble.text(tr))
            return
        note = tr("Saved as {file}").replace("{file}", str(target))

        def work(casebook: Casebook, progress: Progress) -> list[Change]:
            _copy(casebook, attachment, target, progress)
            try:  # here: who leaves may not hear any more that it is done
                return casebook.apply([attachments.custody(casebook, str(attachment["id"]), "copied", note)])
            except BaseException:
                target.unlink(missing_ok=True)  # nothing may leave of which nothing is written down
                raise

        def done(written: list[Change]) -> None:
            self._session.changed.emit(written, self._session)
            said = tr("Saved as {file}. There it is not encrypted.").replace("{file}", str(target))
            self._session.said.emit(said)

        name = tr("Save a copy: {file}").replace("{file}", target.name)
        self._ask(work, done, lambda: name)

    def open_elsewhere(self, attachment: Record) -> None:
        """Lend a read-only copy to the program that the system has for such files, and write that down."""
        name, kind = str(attachment["original_name"]), BY_MIME.get(str(attachment["mime"]), UNKNOWN)
        if kind is UNKNOWN:
            self._session.said.emit(Trouble(NOT_OPENED, name=shown_name(name)).text(tr))
            return
        target = self.folder.room() / safe_name(name, kind)

        def done(_: object) -> None:
            target.chmod(0o400)
            if not self._log(str(attachment["id"]), "copied", tr("Opened in another program")):
                target.unlink()
            elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
                said = tr("No program of this computer opens “{name}”.").replace("{name}", shown_name(name))
                self._session.said.emit(said)

        self._ask(lambda casebook, progress: _copy(casebook, attachment, target, progress), done)

    def _log(self, id: str, action: str, note: str) -> bool:
        """Write an entry of custody; False where that is not possible: then nothing may leave."""
        try:
            self._session.log([attachments.custody(self._session.casebook, id, action, note)])
        except Trouble as trouble:
            self._session.said.emit(trouble.text(tr))
            return False
        return True

    def _ask(
        self,
        work: Callable[[Casebook, Progress], object],
        done: Callable[..., None],
        name: Callable[[], str] | None = None,
    ) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, Trouble):
                self._session.said.emit(error.text(tr))
            elif not isinstance(error, Cancelled):
                self.worker.failed.emit(error)

        self.worker.ask(f"file-{next(self._numbers)}", work, done, failed, name=name)


def _copy(casebook: Casebook, attachment: Record, target: Path, progress: Progress) -> None:
    attachments.copy_out(casebook, attachment, target, progress.step)


def _said_of(job: Job) -> str:
    """Return what came of adding, in sentences."""
    new = [shown_name(added.name) for added in job.added if not added.was_linked]
    sentences: list[str] = []
    if new:
        text = counted(len(new), tr("Added: “{name}”."), tr("Added: {n} files."))
        sentences.append(text.replace("{name}", new[0]))
    for added in job.added:
        if added.was_linked:
            text = tr("“{name}” is among the files of this record already.")
            sentences.append(text.replace("{name}", shown_name(added.name)))
    sentences += [trouble.text(tr) for trouble in job.troubles]
    if len(job.added) + len(job.troubles) < len(job.names):
        sentences.append(tr("Stopped: the others were not added."))
    return " ".join(dict.fromkeys(sentences))
