"""What the server answers: one page, its scripts, and the questions that the page asks."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from jupyter_server.base.handlers import APIHandler, JupyterHandler
from jupyter_server.utils import url_path_join
from tornado import web
from tornado.web import StaticFileHandler

from autograder.problem import Problem
from autograder.reading.judgement import Overtaken

from . import collecting, overview, reading
from .desk import Desk, Json
from .work import WORK, Worker, job_json

HERE = Path(__file__).parent
STATIC = HERE / "static"
#: Where the page stands on the server.
PLACE = "nakijken"

Act = Callable[[Desk, Json], Any]

#: What the page may ask, and what it may have done.
ASKED: dict[str, Act] = {
    "overview": overview.overview,
    "assignment": overview.one_assignment,
    "plan": collecting.plan,
    "reading": reading.open_item,
    "case": reading.one_case,
    "agreement": reading.agreement,
}
DONE: dict[str, Act] = {
    "judge": reading.judge,
    "settle": collecting.settle_one,
    "empty": collecting.accept_empty,
    "forget": collecting.forget,
}


class Shell(JupyterHandler):
    """The page itself; its scripts ask for the rest."""

    @web.authenticated
    def get(self) -> None:
        version = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(STATIC.iterdir()))).hexdigest()[:12]
        html = (HERE / "page.html").read_text(encoding="utf-8")
        _ = self.xsrf_token  # sets the cookie that every change must bring back
        self.set_header("Content-Type", "text/html; charset=UTF-8")
        self.finish(html.replace("{{base}}", escape(self.base_url)).replace("{{version}}", version))


class Api(APIHandler):
    """Questions (GET, with parameters) and deeds (POST, with JSON); answers are JSON.

    What a lecturer can mend comes back as 422 with a sentence, an answer that somebody else judged meanwhile as 409.
    """

    def initialize(self, desk: Desk) -> None:
        self.desk = desk

    @web.authenticated
    async def get(self, name: str) -> None:
        asked = {key: self.get_argument(key) for key in self.request.arguments}
        await self._answer(ASKED.get(name), asked)

    @web.authenticated
    async def post(self, name: str) -> None:
        given = self.get_json_body() or {}
        await self._answer(DONE.get(name), given)

    async def _answer(self, act: Act | None, asked: Json) -> None:
        if act is None:
            raise web.HTTPError(404)
        try:
            answer = await asyncio.to_thread(act, self.desk, asked)
        except Overtaken as overtaken:
            self.set_status(409)
            answer = {"message": str(overtaken), "present": reading.judgement_json(overtaken.present)}
        except Problem as problem:
            self.set_status(422)
            answer = {"message": str(problem)}
        except (KeyError, TypeError, ValueError) as error:
            self.log.warning("nakijken: %s", error, exc_info=True)
            raise web.HTTPError(400, "deze vraag begrijp ik niet") from None
        self.finish(json.dumps(answer, ensure_ascii=False))


class Upload(Api):
    """A file that was dropped on the page: the body is the file, its name a parameter."""

    @web.authenticated
    async def post(self) -> None:
        name, content = self.get_argument("name"), self.request.body
        await self._answer(lambda desk, asked: collecting.receive(desk, name, content), {})


class Work(Api):
    """Work that takes a while: begun and stopped by POST, followed by GET."""

    def initialize(self, desk: Desk, worker: Worker) -> None:  # type: ignore[override]
        super().initialize(desk)
        self.worker = worker

    @web.authenticated
    async def get(self) -> None:
        self.finish(json.dumps(job_json(self.worker.job)))

    @web.authenticated
    async def post(self) -> None:
        given = self.get_json_body() or {}
        await self._answer(self._begin, given)

    def _begin(self, desk: Desk, given: Json) -> Json:
        job = self.worker.job
        if given.get("stop"):
            if job is not None:
                job.stopping = True
            return job_json(job)
        title, work = WORK[str(given["do"])]
        return job_json(self.worker.start(title, work(desk, [str(id_) for id_ in given.get("assignments", ())])))


def add_handlers(server: Any) -> None:
    """Give a Jupyter server the lecturer's page, on the course folder that it runs in."""
    desk = Desk(Path(server.root_dir))
    base = server.web_app.settings["base_url"]

    def at(*parts: str) -> str:
        return str(url_path_join(base, PLACE, *parts))

    server.web_app.add_handlers(
        ".*$",
        [
            (at("?"), Shell),
            (at("api", "upload"), Upload, {"desk": desk}),
            (at("api", "work"), Work, {"desk": desk, "worker": Worker()}),
            (at("api", r"(\w+)"), Api, {"desk": desk}),
            (at("static", "(.*)"), StaticFileHandler, {"path": str(STATIC)}),
            (at("gids", "(.*)"), StaticFileHandler, {"path": str(HERE / "guide"), "default_filename": "gids.html"}),
        ],
    )
