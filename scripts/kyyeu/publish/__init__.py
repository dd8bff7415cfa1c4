"""Files and folders: the tree of pages below docs/, MkDocs' run, the bundle."""
