"""``python -m course.jupyter``: prepare the folder and open JupyterLab."""

import sys

from .start import main

sys.exit(main())
