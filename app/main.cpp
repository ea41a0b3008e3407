// SPDX-License-Identifier: Apache-2.0
#include "chosenworkspace.h"
#include "commands/commandset.h"
#include "desk/desk.h"
#include "desk/editorname.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "desktopservice.h"
#include "dialogs/dialogs.h"
#include "formats/outside/helperpool.h"
#include "language/interfacelanguage.h"
#include "panes/reviewview.h"
#include "print/pdf.h"
#include "shownwindow.h"
#include "store/houserules/wordlists.h"
#include "store/workspace/workspace.h"
#include "theme/appearance.h"
#include "theme/lineicon.h"
#include "window/mainwindow.h"
#include "window/parts.h"
#include "work/firstpaint.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

struct Options {
    QString dataFolder;
    QString editor;
    Appearance appearance = Appearance::System;
    bool newWindow = false;
    DesktopRequest request;
};

Options optionsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Review scraped articles and export what you approved."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data-dir"_s, QCoreApplication::translate("main", "Keep reviews in <folder>."),
                                  u"folder"_s);
    const QCommandLineOption editor(u"editor"_s, QCoreApplication::translate("main", "Record decisions under <name>."),
                                    u"name"_s);
    const QCommandLineOption light(u"light"_s, QCoreApplication::translate("main", "Light colours."));
    const QCommandLineOption dark(u"dark"_s, QCoreApplication::translate("main", "Dark colours."));
    const QCommandLineOption shared(
        u"workspace"_s,
        QCoreApplication::translate("main", "Open what a desk shares at <address>: postgresql://host/database."),
        u"address"_s);
    const QCommandLineOption newWindow(
        u"new-window"_s, QCoreApplication::translate("main", "Open a window of its own, though there is one."));
    const QCommandLineOption action(
        u"action"_s,
        QCoreApplication::translate("main", "Do this in the window: %1.").arg(u"new-from-clipboard, queue"_s),
        u"action"_s);
    parser.addOptions({data, shared, editor, light, dark, newWindow, action});
    parser.addPositionalArgument(u"files"_s, QCoreApplication::translate("main", "Articles to open."), u"[files…]"_s);
    parser.process(application);
    Options options{parser.isSet(shared) ? parser.value(shared) : parser.value(data),
                    parser.value(editor),
                    Appearance::System,
                    parser.isSet(newWindow),
                    {parser.positionalArguments(), parser.value(action)}};
    if (parser.isSet(light))
        options.appearance = Appearance::Light;
    if (parser.isSet(dark))
        options.appearance = Appearance::Dark;
    return options;
}

/// Whether the window that is there would do; one with wishes of its own is another.
bool isForAnyWindow(const Options &options)
{
    return !options.newWindow && options.dataFolder.isEmpty() && options.editor.isEmpty() &&
           options.appearance == Appearance::System;
}

void comeToFront(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void answer(const DesktopRequest &request, MainWindow &window)
{
    comeToFront(window);
    if (!request.files.isEmpty())
        window.desk()->intake()->openFiles(request.files);
    else if (request.action == u"new-from-clipboard")
        window.desk()->intake()->paste();
    else if (request.action == u"queue")
        window.commands()->action(CommandId::FilterFiles)->trigger();
    else if (request.action == u"new-window")
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--new-window"_s});
}

/// Help and version are words for a terminal, which may have no screen beside it.
bool wantsWordsOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView option(argument);
        return option == "--help" || option == "-h" || option == "--help-all" || option == "--version" ||
               option == "-v";
    });
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"bluepencil"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BLUEPENCIL_VERSION));
}

/// What the window shows first: the files that were asked for, else where the editor stopped, else how to begin.
void begin(const DesktopRequest &request, MainWindow &window)
{
    if (!request.files.isEmpty())
        window.desk()->intake()->openFiles(request.files);
    else if (!window.desk()->queue()->resume())
        window.welcome();
    if (!request.action.isEmpty())
        answer(request, window);
    if (!wordListsInUse().refused.isEmpty())
        window.say(wordListsInUse().refused.join(u' '));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && wantsWordsOnly(argc, argv)) {
        QCoreApplication words(argc, argv);
        nameProgram();
        (void)optionsOf(words); // says them and ends
    }
    QApplication application(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(u"Bluepencil"_s);
    QApplication::setDesktopFileName(u"example.bluepencil.Bluepencil"_s);
    InterfaceLanguage language;
    language.speak(languageOfEnvironment());
    const Options options = optionsOf(application);
    DesktopService service;
    if (isForAnyWindow(options) && !service.claim() && handOver(options.request))
        return 0;
    apply(options.appearance, application);
    QApplication::setWindowIcon(programIcon());

    HelperPool outside(installedHelper());
    Parser::install(&outside);
    PdfMaker pages;
    PageMaker::install(&pages);
    StandardDialogs dialogs;
    useWordLists(options.dataFolder);
    const Result<std::unique_ptr<Workspace>> workspace = openChosen(options.dataFolder, dialogs);
    if (!workspace.ok()) {
        tell(QMessageBox::Critical, workspace.sentence());
        return 1;
    }
    (*workspace)->keepBackupToday();
    const QSettings kept = windowSettings(workspace->get());
    const auto speak = [&](const QString &code) {
        language.speak(code);
        outside.speak(language.code());
    };
    speak(languageOfEnvironment().isEmpty() ? kept.value("look/language"_L1).toString() : languageOfEnvironment());
    if (options.appearance == Appearance::System)
        apply(appearanceNamed(kept.value("look/colours"_L1).toString()), application);
    ShownWindow shown(workspace->get(), &dialogs, speak);
    MainWindow &window = *shown.window();
    if (!options.editor.isEmpty())
        window.desk()->editorName()->set(options.editor);
    logFirstPaint(window.view()->viewport());
    window.show();
    begin(options.request, window);
    service.serve([&shown](const DesktopRequest &request) { answer(request, *shown.window()); });
    const int status = QApplication::exec();
    outside.end(); // no worker waits for one any more
    return status;
}
