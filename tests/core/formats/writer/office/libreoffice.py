#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""libreoffice.py FILE…

Opens documents in LibreOffice, which it starts once, and says what is in them, a line of JSON each: the paragraphs after
“accept all” and after “reject all”, the tracked changes (kind, author, date, comment), the comments (author, text) and the
languages that the text is in by its script (western, Asian, complex): {"accept": […], "reject": […], "changes": [[…], …],
"comments": [[…], …], "languages": […]}. Needs libreoffice-writer (the package without
windows dies of comments) and python3-uno. Exits with 77 where they are not there.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

try:
    import uno
    from com.sun.star.beans import PropertyValue
except ImportError:
    sys.exit(77)


def items(container):
    listed = container.createEnumeration()
    while listed.hasMoreElements():
        yield listed.nextElement()


def stamp(t):
    return '%04d-%02d-%02dT%02d:%02d:%02d' % (t.Year, t.Month, t.Day, t.Hours, t.Minutes, t.Seconds)


class Office:
    """A LibreOffice without windows, with a profile of its own that goes with it."""

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory()
        pipe = 'bluepencil%d' % os.getpid()
        self.process = subprocess.Popen(
            ['soffice', '--headless', '--norestore', '--nologo', '-env:UserInstallation=file://' + self.profile.name,
             '--accept=pipe,name=%s;urp;' % pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        context = self.connected(pipe)
        manager = context.ServiceManager
        self.desktop = manager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        self.dispatcher = manager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', context)
        return self

    @staticmethod
    def connected(pipe):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
        for _ in range(600):
            try:
                return resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
            except Exception:  # not there yet; UNO's own exceptions are made when it runs
                time.sleep(0.2)
        raise RuntimeError('LibreOffice did not start')

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
            self.process.wait(30)
        except Exception:  # the pipe goes with the program
            self.process.kill()
        self.profile.cleanup()

    def load(self, path):
        hidden = PropertyValue()
        hidden.Name, hidden.Value = 'Hidden', True
        document = self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), '_blank', 0, (hidden,))
        if document is None:
            raise RuntimeError('cannot be opened')
        return document

    def decided(self, path, command):
        document = self.load(path)
        self.dispatcher.executeDispatch(document.CurrentController.Frame, '.uno:%sAllTrackedChanges' % command, '', 0, ())
        lines = [p.String for p in items(document.Text) if p.supportsService('com.sun.star.text.Paragraph')]
        document.close(True)
        return lines

    def look(self, path):
        document = self.load(path)
        changes = [[c.getPropertyValue('RedlineType'), c.getPropertyValue('RedlineAuthor'),
                    stamp(c.getPropertyValue('RedlineDateTime')), c.getPropertyValue('RedlineComment')]
                   for c in items(document.Redlines)]
        comments = [[f.Author, f.Content] for f in items(document.getTextFields())
                    if f.supportsService('com.sun.star.text.textfield.Annotation')]
        first = next(items(document.Text))
        languages = [first.getPropertyValue('CharLocale' + script).Language for script in ('', 'Asian', 'Complex')]
        document.close(True)
        return {'accept': self.decided(path, 'Accept'), 'reject': self.decided(path, 'Reject'), 'changes': changes,
                'comments': comments, 'languages': languages}


def main():
    if not shutil.which('soffice'):
        sys.exit(77)
    with Office() as office:
        for path in sys.argv[1:]:
            print(json.dumps(office.look(path), ensure_ascii=False), flush=True)


if __name__ == '__main__':
    main()
