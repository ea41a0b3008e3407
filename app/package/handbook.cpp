// SPDX-License-Identifier: Apache-2.0
//
// handbook FOLDER: writes the help as a site into the folder, a page for each language that the window speaks.
#include "commands/commandset.h"
#include "handbookpage.h"
#include "language/interfacelanguage.h"

#include <QApplication>
#include <QDir>
#include <QSaveFile>
#include <QWidget>

#include <cstdio>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool copyPictures(const QString &language, const QDir &into)
{
    const QDir pages(u":/help/"_s + language);
    const QStringList pictures = pages.entryList({u"*.png"_s}, QDir::Files);
    for (const QString &name : pictures) {
        QFile picture(pages.filePath(name));
        if (!picture.open(QIODevice::ReadOnly) || !write(into.filePath(name), picture.readAll()))
            return false;
    }
    return !pictures.isEmpty();
}

/// With the keys that every command has before somebody changes them.
bool writeLanguage(InterfaceLanguage &spoken, const NamedLanguage &language, const QDir &site)
{
    spoken.speak(language.code);
    QWidget window;
    const CommandSet commands(&window, &window);
    const QDir folder(site.filePath(language.code));
    return folder.mkpath(u"."_s) && copyPictures(language.code, folder) &&
           write(folder.filePath(u"index.html"_s), handbookPage(helpPages(commands), language));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("handbook: name the folder for the site.\n", stderr);
        return 2;
    }
    InterfaceLanguage spoken;
    const QDir site(QFile::decodeName(argv[1]));
    const QList<NamedLanguage> languages = interfaceLanguages();
    bool isWritten = site.mkpath(u"."_s) && write(site.filePath(u"index.html"_s), handbookIndex(languages));
    for (const NamedLanguage &language : languages)
        isWritten = isWritten && writeLanguage(spoken, language, site);
    if (!isWritten)
        std::fprintf(stderr, "handbook: the site cannot be written to “%s”.\n", argv[1]);
    return isWritten ? 0 : 1;
}
