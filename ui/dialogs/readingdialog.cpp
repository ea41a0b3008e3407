// SPDX-License-Identifier: Apache-2.0
#include "dialogs/readingdialog.h"

#include "formats/formats.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QStringDecoder>
#include <QVBoxLayout>

#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// What scrapers meet; those that this machine cannot read are not offered.
constexpr std::array encodings = {"UTF-8",        "UTF-16",       "windows-1252", "ISO-8859-1",   "ISO-8859-15",
                                  "macintosh",    "windows-1250", "ISO-8859-2",   "windows-1251", "KOI8-R",
                                  "KOI8-U",       "ISO-8859-5",   "windows-1253", "windows-1254", "windows-1255",
                                  "windows-1256", "windows-1257", "Shift_JIS",    "EUC-JP",       "GB18030",
                                  "Big5",         "EUC-KR"};

QString nameOf(Damage damage)
{
    switch (damage) {
    case Damage::Encoding:
        return ReadingDialog::tr("Put &characters right that were read in the wrong encoding");
    case Damage::Leftovers:
        return ReadingDialog::tr("Resolve leftover &entities and tags");
    case Damage::Wrapping:
        return ReadingDialog::tr("Join &lines that were broken at the width of a column");
    }
    Q_UNREACHABLE();
}

/// The words of an article, in which an ampersand is one.
QString withoutMnemonics(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

ReadingDialog::ReadingDialog(const ReadingQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_now(question.now)
    , m_encoding(new QComboBox)
    , m_format(new QComboBox)
    , m_field(new QComboBox)
    , m_wholePage(new QCheckBox(tr("Show the &whole page’s text, not the article alone")))
{
    setWindowTitle(tr("Reopen as"));
    setObjectName(u"readingDialog"_s);
    auto *layout = new QVBoxLayout(this);
    auto *what = new PlainLabel(tr("This reads the same file in another way. What is decided on this reading stays "
                                   "with it, and can be taken over, after showing it."));
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    addEncodings(question);
    form->addRow(tr("E&ncoding:"), m_encoding);
    addFormats();
    form->addRow(tr("F&ormat:"), m_format);
    addFields(question.fields);
    form->addRow(tr("&Field of the text:"), m_field);
    form->setRowVisible(m_field, question.fields.size() > 1);
    addRepairs(question);
    for (const auto &[damage, box] : std::as_const(m_repairs))
        form->addRow(box);
    m_wholePage->setObjectName(u"wholePage"_s);
    m_wholePage->setChecked(m_now.decode.wholePage);
    m_wholePage->setVisible(question.isPage);
    form->addRow(m_wholePage);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *read = buttons->addButton(tr("&Read it so"), QDialogButtonBox::AcceptRole);
    read->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    fitOnScreen(this, sizeHint());
}

void ReadingDialog::addEncodings(const ReadingQuestion &question)
{
    m_encoding->setObjectName(u"encoding"_s);
    m_encoding->setAccessibleName(tr("Encoding"));
    const bool isFound = m_now.decode.encoding.isEmpty();
    m_encoding->addItem(isFound && !question.encoding.isEmpty() ? tr("Find out (%1)").arg(question.encoding)
                                                                : tr("Find out"),
                        QByteArray());
    for (const char *name : encodings) {
        if (QStringDecoder(name).isValid())
            m_encoding->addItem(QString::fromLatin1(name), QByteArray(name));
    }
    if (!isFound && m_encoding->findData(m_now.decode.encoding) < 0)
        m_encoding->addItem(QString::fromLatin1(m_now.decode.encoding), m_now.decode.encoding);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(m_now.decode.encoding)));
}

void ReadingDialog::addFormats()
{
    m_format->setObjectName(u"format"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("Find out"), QString());
    for (const Format &format : formats()) {
        if (format.read)
            m_format->addItem(titleOf(format), QString(format.name));
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(m_now.format)));
}

/// The first is what is taken where nobody chooses; naming it would make another reading of the same text.
void ReadingDialog::addFields(const QStringList &fields)
{
    m_field->setObjectName(u"field"_s);
    m_field->setAccessibleName(tr("Field of the text"));
    for (const QString &field : fields)
        m_field->addItem(field, m_field->count() == 0 ? QString() : field);
    if (!m_now.decode.field.isEmpty() && m_field->findData(m_now.decode.field) < 0)
        m_field->addItem(m_now.decode.field, m_now.decode.field);
    m_field->setCurrentIndex(std::max(0, m_field->findData(m_now.decode.field)));
}

/// A box for each, with the first thing that it would change; those of which there is none say so.
void ReadingDialog::addRepairs(const ReadingQuestion &question)
{
    for (const Damage damage : {Damage::Encoding, Damage::Leftovers, Damage::Wrapping}) {
        auto *box = new QCheckBox;
        box->setObjectName(u"repair%1"_s.arg(static_cast<int>(damage)));
        const auto found = std::find_if(question.damages.begin(), question.damages.end(),
                                        [damage](const DamageFound &each) { return each.damage == damage; });
        if (found == question.damages.end()) {
            box->setText(tr("%1 (none found)").arg(nameOf(damage)));
            box->setEnabled(false);
        } else {
            box->setText(tr("%1 (at %n places, such as “%2” → “%3”)", nullptr, static_cast<int>(found->places))
                             .arg(nameOf(damage), withoutMnemonics(found->before), withoutMnemonics(found->after)));
            box->setChecked(m_now.repaired.testFlag(damage));
        }
        m_repairs.append({damage, box});
    }
}

ReadingOptions ReadingDialog::options() const
{
    ReadingOptions options = m_now;
    options.asLast = false;
    options.decode.encoding = m_encoding->currentData().toByteArray();
    options.format = m_format->currentData().toString();
    options.decode.field = m_field->currentData().toString();
    options.decode.wholePage = m_wholePage->isChecked();
    options.repaired = {};
    for (const auto &[damage, box] : m_repairs)
        options.repaired.setFlag(damage, box->isChecked());
    return options;
}

} // namespace bluepencil
