"""The glossary in forms that other programs read and write: CSV, TBX, JSON.

Each form has a writer and, but for JSON, a reader that are peers: what was written is read
back the same.
"""
