// SPDX-License-Identifier: Apache-2.0
#include "custody/custodydialog.h"

#include "dialogs/dialogs.h"
#include "formats/writer/textfile.h"
#include "store/custody/custodyreport.h"
#include "store/database/hash.h"
#include "store/workspace/workspace.h"
#include "widgets/closingbuttons.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"
#include "widgets/spokenlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// The page is made for paper, where its lines are black.
QString onScreen(QString page, const QPalette &palette)
{
    const QString edge = palette.color(QPalette::PlaceholderText).name();
    return page.replace("</style>"_L1, u"th,td{border-color:%1}table{margin-top:10px}</style>"_s.arg(edge));
}

} // namespace

CustodyDialog::CustodyDialog(const Workspace *workspace, Dialogs *dialogs, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_words(new QLineEdit(this))
    , m_look(new QPushButton(tr("&Look"), this))
    , m_page(new QTextBrowser(this))
    , m_message(new SpokenLabel(this))
    , m_save(new QPushButton(tr("&Save as PDF and JSON…"), this))
    , m_looking(this)
{
    setObjectName(u"custody"_s);
    setWindowTitle(tr("What became of these words"));
    m_words->setObjectName(u"custodyWords"_s);
    m_words->setPlaceholderText(tr("A sentence that went out, or that is missing"));
    m_words->setClearButtonEnabled(true);
    m_look->setObjectName(u"custodyLook"_s);
    m_look->setAutoDefault(false);
    m_page->setObjectName(u"custodyPage"_s);
    m_page->setAccessibleName(tr("What became of these words"));
    m_page->setOpenLinks(false);
    m_message->setObjectName(u"custodyMessage"_s);
    m_message->setWordWrap(true);
    m_message->keepPlace();
    m_save->setObjectName(u"custodySave"_s);
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    layOut();
    connect(m_words, &QLineEdit::returnPressed, this, &CustodyDialog::look);
    connect(m_look, &QPushButton::clicked, this, &CustodyDialog::look);
    connect(m_save, &QPushButton::clicked, this, &CustodyDialog::save);
}

void CustodyDialog::layOut()
{
    auto *label = new PlainLabel(tr("&Words:"), this);
    label->setBuddy(m_words);
    auto *asked = new QHBoxLayout;
    asked->addWidget(label);
    asked->addWidget(m_words, 1);
    asked->addWidget(m_look);
    auto *buttons = closingButtons(this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(asked);
    layout->addWidget(m_message);
    layout->addWidget(m_page, 1);
    layout->addWidget(buttons);
    fitOnScreen(this, {860, 560});
}

void CustodyDialog::lookFor(const QString &words)
{
    m_words->setText(words.simplified());
    m_words->setFocus();
    m_words->selectAll();
    if (!m_words->text().isEmpty())
        look();
}

void CustodyDialog::look()
{
    const QString words = m_words->text().simplified();
    if (words.isEmpty()) {
        m_message->say(tr("Say which words to look for."));
        return;
    }
    m_sought = words;
    m_save->setEnabled(false);
    m_message->setText(tr("Looking…"));
    m_looking.start([this, words, file = m_workspace->databaseFile()](const std::stop_token &stop,
                                                                      const LatestWork::Deliver &deliver) {
        const Result<QList<Custody>> places = custodyIn(file, words, stop);
        deliver([this, places] { showPlaces(places); });
    });
}

void CustodyDialog::showPlaces(const Result<QList<Custody>> &places)
{
    m_places = places.ok() ? *places : QList<Custody>();
    m_save->setEnabled(!m_places.isEmpty());
    if (!places.ok() || m_places.isEmpty()) {
        m_page->clear();
        m_message->say(places.ok() ? tr("No article that was ever opened has these words; look for fewer of them.")
                                   : places.sentence());
        return;
    }
    m_page->setHtml(onScreen(QString::fromUtf8(custodyPage(m_sought, m_places)), palette()));
    m_message->say(tr("Found at %n places.", nullptr, static_cast<int>(m_places.size())));
}

/// The page and the lines beside it bear one name, made of the words: the same question writes the same files.
void CustodyDialog::save()
{
    const QString folder = m_dialogs->folder(this, tr("Where the page and the JSON go"), {});
    if (folder.isEmpty())
        return;
    constexpr qsizetype digits = 12;
    const QString base = folder + u"/custody-"_s + sha256(QStringView(m_sought)).first(digits);
    const Outcome written = write(base);
    m_message->say(written.ok() ? tr("Written: “%1” and “%2”.").arg(base + u".pdf"_s, base + u".jsonl"_s)
                                : written.sentence());
}

Outcome CustodyDialog::write(const QString &base) const
{
    const Result<QStringList> raw = m_workspace->rawFiles();
    if (!raw.ok())
        return raw.failure();
    const Result<QByteArray> pdf = custodyPdf(m_sought, m_places);
    if (!pdf.ok())
        return Failure{tr("The page %1").arg(pdf.sentence())};
    if (Outcome written = writeFile(base + u".pdf"_s, *pdf, *raw); !written.ok())
        return written;
    return writeFile(base + u".jsonl"_s, custodyJson(m_places), *raw);
}

} // namespace bluepencil
