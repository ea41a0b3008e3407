// SPDX-License-Identifier: Apache-2.0
#include "editions/editionsdialog.h"

#include "commands/reviewflow.h"
#include "editions/changeshtml.h"
#include "formats/formats.h"
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString lineFor(const Edition &edition)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(edition.when), QLocale::ShortFormat);
    const QString line = EditionsDialog::tr("Edition %1 · %2\n%3").arg(edition.number).arg(edition.editor, when);
    return edition.reason.isEmpty() ? line : line + u'\n' + edition.reason;
}

/// The files that the edition was written to, each once.
QString writtenLines(const Edition &edition, const QList<ExportRecord> &records)
{
    QStringList lines;
    for (const ExportRecord &record : records) {
        const Format *format = writableFormat(record.format);
        const QString line = EditionsDialog::tr("%1: %2", "a format, a file")
                                 .arg(format ? titleOf(*format) : record.format, QFileInfo(record.path).fileName());
        if (record.edition == edition.id && !lines.contains(line))
            lines.append(line);
    }
    return lines.isEmpty() ? QString() : u'\n' + lines.join(u'\n');
}

} // namespace

EditionsDialog::EditionsDialog(ReviewFlow *flow, const QFont &textFont, QWidget *parent)
    : QDialog(parent)
    , m_flow(flow)
    , m_textFont(textFont)
    , m_list(new QListWidget(this))
    , m_heading(new PlainLabel(this))
    , m_changes(new QTextBrowser(this))
{
    setObjectName(u"editions"_s);
    setWindowTitle(tr("Editions"));
    m_list->setObjectName(u"editionList"_s);
    m_list->setAccessibleName(tr("Editions, the newest first"));
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_heading->setObjectName(u"editionHeading"_s);
    m_heading->setWordWrap(true);
    m_changes->setObjectName(u"editionChanges"_s);
    m_changes->setAccessibleName(tr("What changed"));
    m_changes->document()->setDefaultFont(m_textFont);
    m_changes->document()->setDocumentMargin(12);

    auto *comparison = new QWidget(this);
    auto *column = new QVBoxLayout(comparison);
    column->setContentsMargins(10, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_changes, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(comparison);
    splitter->setSizes({260, 640});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    fitOnScreen(this, {920, 520});

    connect(m_list, &QListWidget::currentRowChanged, this, &EditionsDialog::showComparison);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    reload();
    m_list->setFocus();
}

void EditionsDialog::reload()
{
    if (m_session)
        m_session->disconnect(this);
    m_session = m_flow->session();
    if (m_session)
        connect(m_session.get(), &ReviewSession::changed, this, &EditionsDialog::showComparison);
    showEditions();
}

void EditionsDialog::showEditions()
{
    m_list->clear();
    m_editions.clear();
    if (!m_session)
        return;
    const Result<QList<Edition>> editions = editionsOf(*m_session);
    if (!editions) {
        m_heading->setText(editions.sentence());
        return;
    }
    m_editions = *editions;
    const auto records = exportsOf(m_session->database(), m_session->record().source);
    m_list->addItem(tr("As it would go out now"));
    for (auto edition = m_editions.crbegin(); edition != m_editions.crend(); ++edition)
        m_list->addItem(lineFor(*edition) + writtenLines(*edition, records.ok() ? *records : QList<ExportRecord>()));
    m_list->setCurrentRow(0);
}

/// The chosen text beside the edition before it.
void EditionsDialog::showComparison()
{
    const int row = m_list->currentRow();
    if (!m_session || row < 0)
        return;
    const qsizetype older = m_editions.size() - 1 - row; // of the editions, the one that the chosen text came after
    m_changes->clear();
    if (m_editions.isEmpty()) {
        m_heading->setText(tr("Nothing was approved yet. This would go out now:"));
        m_changes->setPlainText(m_session->cleanText().text());
        return;
    }
    if (older < 0) {
        m_heading->setText(tr("The first edition:"));
        m_changes->setPlainText(QString::fromUtf8(m_editions.first().exported));
        return;
    }
    const QString before = QString::fromUtf8(m_editions.at(older).exported);
    const QString after =
        row == 0 ? m_session->cleanText().text() : QString::fromUtf8(m_editions.at(older + 1).exported);
    const QList<LineChange> changes = lineChanges(before, after);
    const int number = m_editions.at(older).number;
    const qsizetype changed = changedLines(changes);
    if (changed == 0) {
        m_heading->setText(tr("The same as edition %1:").arg(number));
        m_changes->setPlainText(after);
        return;
    }
    m_heading->setText(tr("%n lines differ from edition %1. Struck: taken out. Underlined: put in.", nullptr,
                          static_cast<int>(changed))
                           .arg(number));
    m_changes->setHtml(htmlOf(changes, Theme::of(palette()), m_textFont));
}

} // namespace bluepencil
