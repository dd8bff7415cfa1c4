"""Bytes in, Source out: encodings and formats; knows nothing of meaning."""
