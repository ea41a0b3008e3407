// SPDX-License-Identifier: Apache-2.0
#include "help/helppages.h"

#include "commands/commandset.h"
#include "words/interfacewords.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QString folderOf(const QString &language)
{
    return u":/help/"_s + language;
}

/// The pages in the language of the window, where there are any.
QString folder()
{
    const QString own = folderOf(spokenLanguage());
    return QDir(own).exists() ? own : folderOf(u"en"_s);
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

/// A page as it is written.
struct Source {
    QString name;
    QString markdown;
};

QList<Source> sources()
{
    QList<Source> pages;
    const QStringList names = QDir(folder()).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder() + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            pages.append({QFileInfo(name).completeBaseName().section(u'-', 1), QString::fromUtf8(file.readAll())});
    }
    return pages;
}

const QRegularExpression &placeholders()
{
    static const QRegularExpression pattern(u"\\{(key|menu):([A-Za-z.]+)\\}"_s);
    return pattern;
}

const Command *commandNamed(QStringView name)
{
    const auto &table = commandTable();
    const auto row = std::find_if(table.begin(), table.end(),
                                  [name](const Command &each) { return name == QLatin1StringView(each.name); });
    return row == table.end() ? nullptr : &*row;
}

/// “**K** or **Up**”, for Markdown.
QString inBold(const QStringList &keys)
{
    return u"**%1**"_s.arg(keys.join(u"** %1 **"_s.arg(Texts::tr("or"))));
}

QStringList keysOf(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &key : shortcuts)
        keys.append(key.toString(QKeySequence::NativeText));
    return keys;
}

/// “Settings › House rules…”
QString placeInMenus(const Command &row, const QAction *action)
{
    return u"**%1 › %2**"_s.arg(withoutMnemonic(titleOf(row.menu)), withoutMnemonic(action->text()));
}

QString filled(const QRegularExpressionMatch &slot, const CommandSet &commands)
{
    const Command *row = commandNamed(slot.capturedView(2));
    if (!row)
        return slot.captured();
    const QAction *action = commands.action(row->id);
    const QStringList keys = keysOf(action);
    return slot.capturedView(1) == u"menu" || keys.isEmpty() ? placeInMenus(*row, action) : inBold(keys);
}

/// Two columns, menu after menu.
QString tableOfKeys(const CommandSet &commands)
{
    QString markdown;
    QString title;
    for (const Command &row : commandTable()) {
        const QAction *action = commands.action(row.id);
        const QStringList keys = keysOf(action);
        if (keys.isEmpty())
            continue;
        if (titleOf(row.menu) != title) {
            title = titleOf(row.menu);
            markdown += u"\n## %1\n\n"_s.arg(withoutMnemonic(title));
        }
        // A list, since a bar in a table of Markdown would end the cell.
        markdown += u"- %1 – %2\n"_s.arg(inBold(keys), action->statusTip());
    }
    return markdown;
}

HelpPage pageOf(const Source &written, const CommandSet &commands)
{
    const QString &source = written.markdown;
    HelpPage page;
    page.name = written.name;
    page.title = source.section(u'\n', 0, 0).mid(2);
    qsizetype done = 0;
    for (auto all = placeholders().globalMatch(source); all.hasNext();) {
        const QRegularExpressionMatch slot = all.next();
        page.markdown += QStringView(source).sliced(done, slot.capturedStart() - done);
        page.markdown += filled(slot, commands);
        done = slot.capturedEnd();
    }
    page.markdown += QStringView(source).sliced(done);
    page.markdown.replace(u"{keys}"_s, tableOfKeys(commands));
    return page;
}

} // namespace

QImage helpPicture(const QString &name, bool dark)
{
    static const QRegularExpression plain(u"^[a-z-]+$"_s);
    if (!plain.match(name).hasMatch())
        return {};
    return QImage(u"%1/%2-%3.png"_s.arg(folder(), name, dark ? u"dark"_s : u"light"_s));
}

QList<HelpPage> helpPages(const CommandSet &commands)
{
    QList<HelpPage> pages;
    const QList<Source> all = sources();
    for (const Source &source : all)
        pages.append(pageOf(source, commands));
    return pages;
}

bool helpSpeaksAsWindow()
{
    return QDir(folderOf(spokenLanguage())).exists();
}

QStringList commandsNamedInHelp()
{
    QStringList names;
    const QList<Source> all = sources();
    for (const Source &source : all) {
        for (auto matches = placeholders().globalMatch(source.markdown); matches.hasNext();)
            names.append(matches.next().captured(2));
    }
    return names;
}

} // namespace bluepencil
