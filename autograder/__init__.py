"""The lecturer's package: from hand-out to feedback and marks, with nbgrader underneath.

The folders are what a lecturer does. An import goes down this list and never up:

* ``command``: what is typed and what is said in answer
* ``report`` and ``export``: the class in figures, the grades as a table
* ``feedback``: a page for each student
* ``grade``: submissions run, scores in the gradebook
* ``collect``: whose hand-in it is, made safe to run
* ``release``: an assignment without its keys, checked
* ``lms``: what the files of each learning environment look like
* ``assignment``, ``testcell``, ``config``, ``csvfile``, ``files``, ``gradebook``, ``problem``: what all of them share
"""
