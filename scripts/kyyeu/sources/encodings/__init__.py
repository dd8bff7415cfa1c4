"""Which encoding bytes are in, and the tables of those that Python does not know."""
