"""Antonnia's own Python client: every method once, with what its documentation shows.

python antonnia.py <url of the mock>: a line of JSON per method.
"""
import asyncio
import inspect
import json
import sys
from datetime import datetime, timezone

from antonnia.conversations import Conversations
from antonnia.conversations.types.session_schedules import ScheduledMessageConfig

client = Conversations(token="token", base_url=sys.argv[1])
TEXT = {"type": "text", "text": "Hello"}

CALLS = {
    "agents.create": dict(name="Bot", type="ai", assistant_id="assistant_1"),
    "agents.delete": dict(agent_id="agent_1"),
    "agents.get": dict(agent_id="agent_1"),
    "agents.search": dict(type="ai", limit=10, offset=0),
    "agents.update": dict(agent_id="agent_1", name="Bot 2"),
    "sessions.create": dict(contact_id="user_12345", contact_name="John Doe", metadata={"plan": "pro"}),
    "sessions.finish": dict(session_id="sess_1", ending_survey_id="survey_1"),
    "sessions.get": dict(session_id="sess_1"),
    "sessions.messages.create": dict(session_id="sess_1", content=TEXT, role="user", provider_message_id="wamid.1"),
    "sessions.messages.get": dict(session_id="sess_1", message_id="msg_1"),
    "sessions.messages.search": dict(session_id="sess_1", limit=10),
    "sessions.messages.update": dict(
        session_id="sess_1", message_id="msg_1", delivery_status="delivered", delivered_at=datetime(2026, 11, 1, tzinfo=timezone.utc)
    ),
    "sessions.reply": dict(session_id="sess_1", debounce_time=0),
    "sessions.schedule": dict(
        session_id="sess_1", scheduled_for=datetime(2027, 1, 1, tzinfo=timezone.utc), config=ScheduledMessageConfig(message=TEXT)
    ),
    "sessions.search": dict(contact_id="user_12345", status="open", metadata={"plan": "pro"}, limit=10),
    "sessions.survey_submissions.cancel": dict(session_id="sess_1", survey_submission_id="sub_1"),
    "sessions.survey_submissions.get": dict(session_id="sess_1", survey_submission_id="sub_1"),
    "sessions.survey_submissions.reply": dict(session_id="sess_1", survey_submission_id="sub_1"),
    "sessions.transfer": dict(session_id="sess_1", agent_id="agent_1"),
    "sessions.update": dict(session_id="sess_1", metadata={"plan": "free"}),
}


def report(method, verdict, detail=""):
    print(json.dumps({"method": method, "verdict": verdict, "detail": " ".join(str(detail).split())[:300]}), flush=True)


async def drive(method, call, arguments):
    try:
        await call(**arguments)
        report(method, "ok")
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the verdict
        status = getattr(error, "status_code", None) or getattr(getattr(error, "response", None), "status_code", None)
        report(method, "refused" if status else "unparsable", f"{status or type(error).__name__} {error}")


async def walk(resource, path):
    for name in dir(resource):
        if name.startswith("_") or name == "close":
            continue
        member, method = getattr(resource, name), f"{path}{name}"
        if inspect.ismethod(member):
            if method in CALLS:
                await drive(method, member, CALLS[method])
            else:
                report(method, "uncalled", "a method this program does not know")
        elif type(member).__module__.startswith("antonnia.conversations"):
            await walk(member, f"{method}.")


asyncio.run(walk(client, ""))
