"""Sinch's own Python client: every method of its conversation domain once, and its reading of every event.

python sinch_client.py <url of the mock> < events.json: a line of JSON per method or event.
"""
import inspect
import json
import sys
from datetime import datetime, timezone

from sinch import SinchClient

url = sys.argv[1]
client = SinchClient(project_id="proj_1", key_id="key", key_secret="secret", conversation_region="eu")
client.configuration.auth_origin = url
client.configuration.conversation_origin = url

MEDIA = {"url": "https://example.com/cat.jpg"}
CHOICES = [{"text_message": {"text": "Yes"}, "postback_data": "yes"}]
CARD = {"title": "A card", "description": "Of paper", "choices": CHOICES, "media_message": MEDIA}
TO = dict(app_id="app_1", contact_id="contact_1")
DIRECT = dict(app_id="app_1", recipient_identities=[{"channel": "SMS", "identity": "46701234567"}])
SINCE = datetime(2026, 11, 1, tzinfo=timezone.utc)

CALLS = {
    "apps.create": dict(
        display_name="Shop",
        channel_credentials={"SMS": {"claimed_identity": "plan", "token": "token"}},
    ),
    "apps.delete": dict(app_id="app_1"),
    "apps.get": dict(app_id="app_1"),
    "apps.list": dict(),
    "apps.update": dict(app_id="app_1", display_name="Shop 2", retention_policy=None),
    "contacts.create": dict(channel_identities=[{"channel": "SMS", "identity": "46701234567"}], language="EN_US", display_name="Ann"),
    "contacts.delete": dict(contact_id="contact_1"),
    "contacts.get": dict(contact_id="contact_1"),
    "contacts.get_channel_profile": dict(app_id="app_1", channel="MESSENGER", recipient={"contact_id": "contact_1"}),
    "contacts.get_channel_profile_by_channel_identity": dict(
        app_id="app_1", channel="MESSENGER", recipient_identities=[{"channel": "MESSENGER", "identity": "7746490198930851"}]
    ),
    "contacts.get_channel_profile_by_contact_id": dict(app_id="app_1", channel="MESSENGER", contact_id="contact_1"),
    "contacts.list": dict(page_size=10, channel="SMS", identity="46701234567"),
    "contacts.list_identity_conflicts": dict(page_size=10),
    "contacts.merge_contact": dict(destination_id="contact_1", source_id="contact_2", strategy="MERGE"),
    "contacts.update": dict(contact_id="contact_1", display_name="Ann", email=None),
    "messages.delete": dict(message_id="message_1", messages_source="CONVERSATION_SOURCE"),
    "messages.get": dict(message_id="message_1"),
    "messages.list": dict(app_id="app_1", page_size=10, start_time=SINCE, view="WITH_METADATA"),
    "messages.list_last_messages_by_channel_identity": dict(channel_identities=["46701234567"], page_size=10),
    "messages.send": dict(**DIRECT, message={"text_message": {"text": "Hi"}}, ttl=60),
    "messages.send_card_message": dict(**TO, card_message=CARD),
    "messages.send_carousel_message": dict(**TO, carousel_message={"cards": [CARD, CARD]}),
    "messages.send_choice_message": dict(**TO, choice_message={"text_message": {"text": "Well?"}, "choices": CHOICES}),
    "messages.send_contact_info_message": dict(
        **TO, contact_info_message={"name": {"full_name": "Ann Smith"}, "phone_numbers": [{"phone_number": "+46701234567", "type": "Home"}]}
    ),
    "messages.send_list_message": dict(
        **TO, list_message={"title": "Choose", "sections": [{"title": "A", "items": [{"choice": {"title": "Yes", "postback_data": "yes"}}]}]}
    ),
    "messages.send_location_message": dict(
        **TO, location_message={"title": "Here", "coordinates": {"latitude": 55.6, "longitude": 13.0}}
    ),
    "messages.send_media_message": dict(**TO, media_message=MEDIA),
    "messages.send_template_message": dict(
        **TO, template_message={"omni_template": {"template_id": "template_1", "version": "latest", "parameters": {"name": "Ann"}}}
    ),
    "messages.send_text_message": dict(**DIRECT, text="Hi"),
    "messages.update": dict(message_id="message_1", metadata="order-1"),
}


def report(method, verdict, detail=""):
    print(json.dumps({"method": method, "verdict": verdict, "detail": " ".join(str(detail).split())[:300]}), flush=True)


def drive(method, call):
    try:
        answer = call()
        if type(answer).__name__.endswith("Paginator"):
            list(answer.content())
        report(method, "ok")
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the verdict
        response = getattr(error, "http_response", None)
        status = getattr(response, "status_code", None)
        refused = isinstance(status, int) and status >= 400
        report(method, "refused" if refused else "unparsable", f"{status or type(error).__name__} {getattr(response, 'body', None) or error}")


for domain in ("apps", "contacts", "messages"):
    api = getattr(client.conversation, domain)
    for name, member in inspect.getmembers(api, inspect.ismethod):
        method = f"{domain}.{name}"
        if name.startswith("_"):
            continue
        if method in CALLS:
            drive(method, lambda: member(**CALLS[method]))
        else:
            report(method, "uncalled", "a method this program does not know")

events = client.conversation.sinch_events(callback_secret="secret")
for name, body in json.load(sys.stdin):
    drive(f"event {name}", lambda: events.parse_event(body))
