#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""deskwork.py ACCEPT REJECT BEHIND WORDS FILE…

Does in LibreOffice what a colleague does to a document with tracked changes: accepts those of the paragraph that holds
the text ACCEPT, rejects those of the one that holds REJECT, and writes WORDS at the end of the one that holds BEHIND.
Leaves all others, and saves each file in its place, in its own format. Exits with 77 where LibreOffice is not there.
"""
import os
import shutil
import sys

sys.dont_write_bytecode = True  # none beside the sources

from libreoffice import Office, PropertyValue, items, uno  # noqa: E402

FILTERS = {'.docx': 'MS Word 2007 XML', '.odt': 'writer8'}


def paragraph_with(document, text):
    return next(p for p in items(document.Text) if text in p.String)


def decide(office, document, text, command):
    """On the changes of the paragraph, those of its end among them."""
    paragraph = paragraph_with(document, text)
    cursor = document.CurrentController.ViewCursor
    cursor.gotoRange(paragraph.Start, False)
    cursor.gotoRange(paragraph.End, True)
    cursor.goRight(1, True)
    office.dispatcher.executeDispatch(document.CurrentController.Frame, '.uno:%sTrackedChange' % command, '', 0, ())


def save(document, path):
    form = PropertyValue()
    form.Name, form.Value = 'FilterName', FILTERS[os.path.splitext(path)[1]]
    document.storeToURL(uno.systemPathToFileUrl(os.path.abspath(path)), (form,))


def main():
    if not shutil.which('soffice'):
        sys.exit(77)
    accept, reject, behind, words, *files = sys.argv[1:]
    with Office() as office:
        for path in files:
            document = office.load(path)
            decide(office, document, accept, 'Accept')
            decide(office, document, reject, 'Reject')
            document.Text.insertString(paragraph_with(document, behind).End, words, False)
            save(document, path)
            document.close(True)


if __name__ == '__main__':
    main()
