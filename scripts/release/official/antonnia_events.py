"""Antonnia's own reading of webhook events.

python antonnia_events.py < events.json: a line of JSON per event.
"""
import json
import sys

from antonnia.events import Event
from pydantic import TypeAdapter

reader = TypeAdapter(Event)
for name, body in json.load(sys.stdin):
    try:
        reader.validate_python(body)
        result = {"verdict": "ok", "detail": ""}
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the verdict
        result = {"verdict": "unparsable", "detail": " ".join(str(error).split())[:300]}
    print(json.dumps({"method": f"event {name}", **result}), flush=True)
