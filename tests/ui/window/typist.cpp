// SPDX-License-Identifier: Apache-2.0

// A window in which somebody types, and whose folder fills, until the program is killed. It prints a line for each step
// of a log that the window has shown, each edition, and each file that has come into its list: whoever reads that line
// may rely on it. Usage: typist DATA-FOLDER FOLDER SEED

#include "commands/pause.h"
#include "desk/analysisflow.h"
#include "desk/desk.h"
#include "desk/folderwatch.h"
#include "desk/goingout.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "language/englishplurals.h"
#include "panes/reviewview.h"
#include "store/session/approvals.h"
#include "store/workspace/workspace.h"
#include "support/scripteddialogs.h"
#include "support/storefixture.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QSettings>
#include <QTest>

#include <cstdio>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds, which nobody needs

struct Press {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = {};
};

/// Those that decide come more often.
const std::array<Press, 14> presses{{{Qt::Key_A},
                                     {Qt::Key_A},
                                     {Qt::Key_A},
                                     {Qt::Key_R},
                                     {Qt::Key_R},
                                     {Qt::Key_U},
                                     {Qt::Key_X},
                                     {Qt::Key_J},
                                     {Qt::Key_N},
                                     {Qt::Key_P},
                                     {Qt::Key_Down},
                                     {Qt::Key_Up},
                                     {Qt::Key_Z, Qt::ControlModifier},
                                     {Qt::Key_Y, Qt::ControlModifier}}};

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 1;
}

void say(const QString &what, const QString &path, const QString &rest)
{
    std::printf("%s\n", qUtf8Printable(u"%1\t%2\t%3"_s.arg(what, path, rest)));
    std::fflush(stdout);
}

class Typist {
public:
    Typist(MainWindow &window, QString folder, quint32 seed)
        : m_window(window)
        , m_folder(std::move(folder))
        , m_random(seed)
    {
    }

    [[nodiscard]] bool opens()
    {
        m_window.desk()->intake()->openFiles({m_folder});
        return hasSession();
    }

    [[nodiscard]] bool types()
    {
        const int what = m_random.bounded(40);
        if (what == 0)
            m_window.desk()->goingOut()->approve();
        else if (what < 6)
            lay();
        else
            press();
        tell();
        return hasSession();
    }

private:
    [[nodiscard]] bool hasSession() const
    {
        return QTest::qWaitFor(
            [this] { return m_window.desk()->session() && !m_window.desk()->analysis()->isRunning(); }, patience);
    }

    void press()
    {
        const Press &press = presses.at(m_random.bounded(quint32{presses.size()}));
        QTest::keyClick(m_window.view(), press.key, press.modifiers);
    }

    /// As if it had been written a while ago, so that the watch need not wait until it stands still.
    void lay()
    {
        QFile file(m_folder + u"/%1.txt"_s.arg(m_random.generate64(), 16, 16, QChar(u'0')));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("Read more: The mole is closed\nThe ferry waits.\n");
            file.flush();
            file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
        }
        m_window.desk()->folderWatch()->look();
    }

    void tell()
    {
        for (const QueueEntry &entry : m_window.desk()->queue()->entries()) {
            if (!m_queued.contains(entry.path))
                say(u"queued"_s, entry.path, {});
            m_queued.insert(entry.path);
        }
        const ReviewSession *session = m_window.desk()->session().get();
        if (!session)
            return;
        const QString &path = session->reading().path;
        qsizetype &told = m_told[path];
        for (; told < session->history().size(); ++told)
            say(u"step"_s, path, lineOf(session->history().at(told)));
        const auto editions = editionsOf(*session);
        say(u"editions"_s, path, QString::number(editions ? editions->size() : -1));
    }

    MainWindow &m_window;
    QString m_folder;
    QRandomGenerator m_random;
    QSet<QString> m_queued;
    QHash<QString, qsizetype> m_told; ///< steps of each article
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return fail(u"usage: typist DATA-FOLDER FOLDER SEED"_s);
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    const auto workspace = Workspace::open(arguments.at(1));
    if (!workspace)
        return fail(workspace.sentence());
    if (const Outcome named = (*workspace)->setEditor(u"M. Lund"_s); !named)
        return fail(named.sentence());
    QSettings settings((*workspace)->folder() + u"/window.ini"_s, QSettings::IniFormat);
    writePause(settings, 0);
    ScriptedDialogs dialogs;
    dialogs.agree = true;
    MainWindow window(workspace->get(), &dialogs);
    window.resize(1000, 800);
    window.show();
    window.activateWindow();
    Typist typist(window, arguments.at(2), arguments.at(3).toUInt());
    bool goesOn = QTest::qWaitForWindowActive(&window) && typist.opens();
    while (goesOn)
        goesOn = typist.types();
    return fail(u"the window has no article any more"_s);
}
