"""Certificates as a college makes them for its cluster: an authority, and one certificate with its key."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def write_certificates(folder: Path) -> Path:
    """Write ``ca.pem``, ``cert.pem`` and ``key.pem`` to a new folder."""
    folder.mkdir()
    authority, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    above = _certificate("authority", authority, "authority", authority, True)
    own = _certificate("computer", key, "authority", authority, False)
    for name, certificate in (("ca.pem", above), ("cert.pem", own)):
        (folder / name).write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    how = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "key.pem").write_bytes(key.private_bytes(serialization.Encoding.PEM, *how))
    return folder


def _certificate(
    name: str, key: ec.EllipticCurvePrivateKey, by: str, signing: ec.EllipticCurvePrivateKey, authority: bool
) -> x509.Certificate:
    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, one)]) for one in (name, by)]
    builder = x509.CertificateBuilder(names[1], names[0], key.public_key(), x509.random_serial_number())
    now = datetime.now(UTC)
    builder = builder.not_valid_before(now - timedelta(hours=1)).not_valid_after(now + timedelta(hours=2))
    return builder.add_extension(x509.BasicConstraints(authority, None), True).sign(signing, hashes.SHA256())
