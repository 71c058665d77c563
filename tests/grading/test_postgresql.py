"""PostgreSQL as gradebook: the same scores, while two people grade by hand in it?"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from classroom import NUMBER, Scene, all_scores
from factories import ASSIGNMENT, NOTEBOOK

from autograder.assignment import released_assignment
from autograder.config import CourseFolder
from autograder.export import export
from autograder.grade import grade
from autograder.problem import Problem
from autograder.reading.judgement import Place, judge, judgement_now
from autograder.release import handout

#: Who is read by the first and by the second of two people, by what they did.
READ = {"An": ("half", "perfect", "blank"), "Bo": ("ticked", "extra", "doubled")}
PASSWORD = "geheim"


def binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of an empty database on a server of its own, with a password."""
    place = binaries()
    if place is None:
        if os.environ.get("INCLUSIEF_REQUIRE_POSTGRESQL"):
            pytest.fail("there is no PostgreSQL server, and here it must be tested")
        pytest.skip("there is no PostgreSQL server on this computer")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    who = {}
    if os.geteuid() == 0:  # the server refuses to be root
        shutil.chown(folder, "postgres")
        who = {"user": "postgres"}
    try:
        (folder / "woord").write_text(PASSWORD)
        (folder / "woord").chmod(0o644)
        made = [place / "initdb", "-D", folder / "data", "-U", "docent", "-A", "scram-sha-256", "--no-sync"]
        subprocess.run([*made, f"--pwfile={folder / 'woord'}"], check=True, capture_output=True, cwd=folder, **who)
        options = {"listen_addresses": "127.0.0.1", "port": port, "unix_socket_directories": folder, "fsync": "off"}
        settings = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        running = subprocess.Popen(
            [place / "postgres", "-D", folder / "data", *settings], stderr=subprocess.DEVNULL, cwd=folder, **who
        )
        try:
            wait_for(port)
            yield f"postgresql+psycopg://docent:{PASSWORD}@127.0.0.1:{port}/postgres"
        finally:
            running.terminate()
            running.wait()
    finally:
        shutil.rmtree(folder)


def wait_for(port: int) -> None:
    end = time.monotonic() + 60
    while True:
        try:
            psycopg.connect(host="127.0.0.1", port=port, user="docent", password=PASSWORD, dbname="postgres").close()
        except psycopg.OperationalError:
            assert time.monotonic() < end, "the server did not start"
            time.sleep(0.1)
        else:
            return


def give(course: CourseFolder, reader: str, whom: tuple[str, ...], failed: list[Exception]) -> None:
    """Read answers one after another, as on the lecturer's page."""
    try:
        for what in whom:
            place = Place(ASSIGNMENT, NOTEBOOK, "p-taak", NUMBER[what])
            judge(course, place, {}, 2.0, f"Gelezen door {reader}", reader=reader)
    except Exception as error:
        failed.append(error)


def test_do_two_people_grade_by_hand_while_a_batch_runs(
    server: str, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """From release to the list of grades: is no score, point or comment of anyone lost?"""
    monkeypatch.setattr(handout, "check_keys", lambda *given: [])  # the small assignment was tried before
    ignore = shutil.ignore_patterns("autograded", "*.lock", "gradebook.db")
    shutil.copytree(scene.course.root, tmp_path / "nakijken", ignore=ignore)
    course = CourseFolder.open(tmp_path / "nakijken", server)
    handout.release(course, ASSIGNMENT)
    assert not (course.root / "gradebook.db").exists()
    assert grade.grade(course, ASSIGNMENT, workers=1).failed == []

    failed: list[Exception] = []
    readers = [threading.Thread(target=give, args=(course, who, whom, failed)) for who, whom in READ.items()]

    def begin(outcome: object, done: int, total: int) -> None:
        if done == 1:
            for one in readers:
                one.start()

    report = grade.grade(course, ASSIGNMENT, force=True, workers=1, progress=begin)
    for one in readers:
        one.join()
    assert (failed, report.failed) == ([], [])
    assert len(report.graded) == len(released_assignment(course, ASSIGNMENT).texts) * len(course.submitters(ASSIGNMENT))
    assert all_scores(course) == all_scores(scene.course)
    for who, whom in READ.items():
        for what in whom:
            found = judgement_now(course, Place(ASSIGNMENT, NOTEBOOK, "p-taak", NUMBER[what]))
            assert (found.points, found.comment, found.done) == (2.0, f"Gelezen door {who}", True), what
    made = export.export(course, [ASSIGNMENT])
    assert made.students >= len(report.graded)


def test_is_a_server_that_is_away_told(server: str, scene: Scene):
    """Without the password?"""
    gone = server.removesuffix("postgres") + "bestaat_niet"
    with pytest.raises(Problem, match=r"De cijferlijst postgresql.* is niet te openen") as problem:
        CourseFolder.open(scene.course.root, gone)
    assert PASSWORD not in str(problem.value)
