"""Writes golden.json beside this file: signatures made without any code of ours.

    python3 packages/webhooks/test/vectors/make.py

Each HMAC is computed by Python's hmac module and, where `openssl` is installed, once more by it; they must agree.
Payloads are stored in base64, because some are not text.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import shutil
import subprocess


def mac(secret: str, data: bytes) -> bytes:
    ours = hmac.new(secret.encode(), data, hashlib.sha256).digest()
    if shutil.which("openssl"):
        key = "hexkey:" + secret.encode().hex()
        command = ["openssl", "dgst", "-sha256", "-mac", "HMAC", "-macopt", key, "-binary"]
        assert subprocess.run(command, input=data, capture_output=True, check=True).stdout == ours
    return ours


SECRETS = {
    "ascii": "whsec_test",
    "long": "k" * 200,
    "unicode": "clé-秘密-🔑",
    "spaced": " whsec with spaces \n",
}
BODIES = {
    "short": b'{"id":"evt_1"}',
    "empty": b"",
    "unicode": '{"id":"evt_2","text":"olá 🙂 漢字"}'.encode(),
    "pretty": b'{\n  "id": "evt_3",\r\n  "n": 1.0\n}\n',
    "not-utf8": b'{"id":"\xff\xfe"}',
    "nul": b'{"id":"a\x00b"}',
    "64k": b'{"id":"evt_4","pad":"' + b"x" * 65_536 + b'"}',
    "dots": b'{"id":"1.2.3","t":"1705314600.x"}',
}
TIMESTAMP = "1705314600"
NONCE = "01FJA8B4A7BM43YGWSG9GBV067"

vectors = []
for secret_name, secret in SECRETS.items():
    for body_name, body in BODIES.items():
        vectors.append(
            {
                "name": f"{secret_name}, {body_name}",
                "secret": secret,
                "payload": base64.b64encode(body).decode(),
                "timestamp": TIMESTAMP,
                "nonce": NONCE,
                "body": mac(secret, body).hex(),
                "timestamped": mac(secret, TIMESTAMP.encode() + b"." + body).hex(),
                "sinch": base64.b64encode(mac(secret, body + f".{NONCE}.{TIMESTAMP}".encode())).decode(),
            }
        )

# Published with the platforms; the rest of this file is computed.
published = [
    {
        "name": "Linktor facts, body",
        "scheme": "body",
        "secret": "whsec_test",
        "payload": base64.b64encode(b'{"id":"evt_1"}').decode(),
        "signature": "030fa3b2413d1993c551364bd53bb9b3edb5c0c34d55dba6ada6041245632811",
    },
    {
        "name": "Linktor facts, timestamp.body",
        "scheme": "timestamped",
        "secret": "whsec_test",
        "timestamp": "1705314600",
        "payload": base64.b64encode(b'{"id":"evt_1"}').decode(),
        "signature": "b7e5e799562eb8a2c64eb33c7eb7a2bee8be4270b28ac4d65e770e65b8fb87a7",
    },
]
SINCH = {"scheme": "sinch", "secret": "foo_secret1234", "nonce": NONCE, "timestamp": "1634579353"}
for name, signature, digest, body in [
    (
        "Sinch A (Node SDK)",
        "6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=",
        "4d6ed0c4c0a1f59a3a41b6be202f260e0aec72852aa022a2061dd65308a55f29",
        '{"app_id":"","accepted_time":"2021-10-18T17:49:13.813615Z","project_id":"e2df3a34-a71b-4448-9db5-a8d2baad28e4","contact_create_notification":{"contact":{"id":"01FJA8B466Y0R2GNXD78MD9SM1","channel_identities":[{"channel":"SMS","identity":"48123456789","app_id":""}],"display_name":"New Test Contact","email":"new.contact@email.com","external_id":"","metadata":"","language":"EN_US"}},"message_metadata":""}',
    ),
    (
        "Sinch B (Python SDK)",
        "Yc+3R1pIS78xLASybulhs8BsSo9BPB3Pr92QCUoczfk=",
        "5b74d46adda50322f66356ce3b65bc4134fcd4a0ac423924da1e4b909a8e60e8",
        '{"app_id":"01EB37HMH1M6SV18BSNS3G135H","accepted_time":"2020-11-17T15:09:11.659Z","project_id":"c36f3d3d-1513-2edd-ae42-11995557ff61","message_delivery_report":{"message_id":"01EQBC1A3BEK731GY4YXEN0C2R","conversation_id":"01EPYATA64TMNZ1FV02JKF12JF","status":"QUEUED_ON_CHANNEL","contact_id":"01EXA07N79THJ20WSN6AS30TMW"}}',
    ),
]:
    assert hashlib.sha256(body.encode()).hexdigest() == digest
    published.append({**SINCH, "name": name, "signature": signature, "payload": base64.b64encode(body.encode()).decode()})

target = pathlib.Path(__file__).with_name("golden.json")
# The 64 KB bodies would make the file large four times over: they are named, and built again by the test.
for vector in vectors:
    if vector["name"].endswith("64k"):
        vector["payload"] = None
target.write_text(json.dumps({"published": published, "vectors": vectors}, indent=2, ensure_ascii=True) + "\n")
