// SPDX-License-Identifier: Apache-2.0
#include "export/exportdialog.h"

#include "export/exportform.h"
#include "formats/formats.h"
#include "formats/writer/namepattern.h"
#include "formats/writer/plaintext.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"
#include "widgets/spokenlabel.h"
#include "work/latestwork.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int keysRest = 150; ///< milliseconds

} // namespace

ExportDialog::ExportDialog(ExportQuestion question, const QFont &textFont, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_form(new ExportForm(m_question.wish, this))
    , m_path(new PlainLabel(this))
    , m_replace(new QCheckBox(tr("Re&place the file that is there"), this))
    , m_note(new SpokenLabel(this))
    , m_preview(new QTextBrowser(this))
    , m_rest(new QTimer(this))
    , m_work(new LatestWork(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the text"));
    m_path->setObjectName(u"exportPath"_s);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_replace->setObjectName(u"exportReplace"_s);
    m_note->setObjectName(u"exportNote"_s);
    m_note->setWordWrap(true);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setAccessibleName(tr("What will be written"));
    m_preview->document()->setDefaultFont(textFont);
    m_preview->document()->setDocumentMargin(12);
    m_preview->setTabChangesFocus(true);
    m_rest->setSingleShot(true);
    m_rest->setInterval(keysRest);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setDefault(true);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 12, 0);
    column->addWidget(m_form);
    column->addWidget(m_path);
    column->addWidget(m_replace);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(m_preview);
    splitter->setSizes({340, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    fitOnScreen(this, {920, 560});

    connect(m_form, &ExportForm::changed, this, &ExportDialog::takeChange);
    connect(m_replace, &QCheckBox::toggled, this, &ExportDialog::showState);
    connect(m_rest, &QTimer::timeout, this, &ExportDialog::startPreview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
    startPreview();
}

ExportWish ExportDialog::wish() const
{
    return m_form->wish();
}

QString ExportDialog::path() const
{
    return m_question.pathFor(wish());
}

void ExportDialog::takeChange()
{
    m_replace->setChecked(false); // another file may be meant
    m_rest->start();
    showState();
}

/// The whole text is written for it, beside the window.
void ExportDialog::startPreview()
{
    m_work->start(
        [this, question = m_question, wish = wish()](const std::stop_token &, const LatestWork::Deliver &deliver) {
            const ExportPreview preview = previewOf(question, wish);
            deliver([this, preview] { showPreview(preview); });
        });
}

void ExportDialog::showPreview(const ExportPreview &preview)
{
    m_shown = preview;
    m_preview->setHtml(preview.html);
    showState();
}

bool ExportDialog::replacesAnother() const
{
    const QString file = path();
    return QFileInfo::exists(file) && !m_question.own.contains(file);
}

QString ExportDialog::hindrance() const
{
    const ExportWish wanted = wish();
    if (const Outcome good = checkNamePattern(wanted.pattern); !good)
        return good.sentence();
    if (wanted.folder.isEmpty())
        return tr("Choose a folder.");
    if (!QFileInfo(wanted.folder).isDir())
        return tr("“%1” is no folder; choose another one.").arg(QDir::toNativeSeparators(wanted.folder));
    if (!isKnownEncoding(wanted.style.encoding))
        return tr("“%1” is no encoding that is known here.").arg(QString::fromLatin1(wanted.style.encoding));
    return m_shown.isPossible ? QString() : m_shown.sentence;
}

void ExportDialog::showState()
{
    const QString why = hindrance();
    const bool replaces = why.isEmpty() && replacesAnother();
    m_path->setText(tr("To %1").arg(QDir::toNativeSeparators(path())));
    m_replace->setVisible(replaces);
    const QString note = why.isEmpty() ? m_shown.sentence : why;
    if (note != m_note->text())
        m_note->say(note);
    m_note->setVisible(!note.isEmpty());
    m_export->setEnabled(why.isEmpty() && (!replaces || m_replace->isChecked()));
}

} // namespace bluepencil
