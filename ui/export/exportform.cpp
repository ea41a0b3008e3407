// SPDX-License-Identifier: Apache-2.0
#include "export/exportform.h"

#include "formats/formats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bluepencil {

using namespace Qt::StringLiterals;

ExportForm::ExportForm(const ExportWish &wish, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_format(new QComboBox(this))
    , m_reasons(new QCheckBox(tr("&Reasons as comments"), this))
    , m_remarks(new QCheckBox(tr("Notes, &queries and credits as comments"), this))
    , m_encoding(new QComboBox(this))
    , m_lineEnds(new QComboBox(this))
    , m_gaps(new QComboBox(this))
    , m_folder(new QLineEdit(wish.folder, this))
    , m_pattern(new QLineEdit(wish.pattern, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addFormat(wish);
    addOptions(wish);
    addPlace(wish);
    showOptions();
}

void ExportForm::addFormat(const ExportWish &wish)
{
    m_format->setObjectName(u"exportFormat"_s);
    for (const Format &format : formats()) {
        if (format.write)
            m_format->addItem(titleOf(format), QString(format.name));
    }
    m_format->setMaxVisibleItems(m_format->count());
    m_format->setCurrentIndex(m_format->findData(QString(formatOf(wish).name)));
    m_layout->addRow(tr("&Format"), m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        showOptions();
        Q_EMIT changed();
    });
}

void ExportForm::addOptions(const ExportWish &wish)
{
    m_reasons->setObjectName(u"exportReasons"_s);
    m_reasons->setChecked(wish.withReasons);
    m_remarks->setObjectName(u"exportRemarks"_s);
    m_remarks->setChecked(wish.withRemarks);
    for (QCheckBox *option : {m_reasons, m_remarks}) {
        m_layout->addRow(option);
        connect(option, &QCheckBox::toggled, this, &ExportForm::changed);
    }

    m_encoding->setObjectName(u"exportEncoding"_s);
    m_encoding->setEditable(true);
    m_encoding->addItems({u"UTF-8"_s, u"UTF-16"_s, u"windows-1252"_s, u"ISO-8859-1"_s, u"ISO-8859-15"_s});
    m_encoding->lineEdit()->setAccessibleName(tr("En&coding").remove(u'&'));
    m_encoding->setCurrentText(QString::fromLatin1(wish.style.encoding));
    m_lineEnds->setObjectName(u"exportLineEnds"_s);
    m_lineEnds->addItems({tr("As they are"), tr("LF (Unix, Mac)"), tr("CR LF (Windows, wires)")});
    m_lineEnds->setCurrentIndex(static_cast<int>(wish.style.lineEnds));
    m_gaps->setObjectName(u"exportGaps"_s);
    m_gaps->addItems({tr("As they are"), tr("A blank line"), tr("No blank line")});
    m_gaps->setCurrentIndex(static_cast<int>(wish.style.gaps));
    m_layout->addRow(tr("En&coding"), m_encoding);
    m_layout->addRow(tr("&Line ends"), m_lineEnds);
    m_layout->addRow(tr("&Between paragraphs"), m_gaps);
    connect(m_encoding, &QComboBox::currentTextChanged, this, &ExportForm::changed);
    for (QComboBox *choice : {m_lineEnds, m_gaps})
        connect(choice, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
}

void ExportForm::addPlace(const ExportWish &wish)
{
    m_folder->setObjectName(u"exportFolder"_s);
    m_folder->setText(QDir::toNativeSeparators(wish.folder));
    auto *browse = new QPushButton(tr("Bro&wse…"), this);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    m_layout->addRow(tr("F&older"), folder);
    if (auto *label = qobject_cast<QLabel *>(m_layout->labelForField(folder)))
        label->setBuddy(m_folder);
    m_pattern->setObjectName(u"exportPattern"_s);
    m_pattern->setToolTip(tr("{name} is the file's name; {title}, {date} and {source} are the article's, {edition} "
                             "counts its approvals."));
    m_layout->addRow(tr("&Name"), m_pattern);
    connect(browse, &QPushButton::clicked, this, &ExportForm::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportForm::changed);
    connect(m_pattern, &QLineEdit::textChanged, this, &ExportForm::changed);
}

void ExportForm::showOptions()
{
    const Format &format = formatOf(wish());
    for (QWidget *option : {m_reasons, m_remarks})
        m_layout->setRowVisible(option, format.name.endsWith("-tracked"_L1));
    for (QWidget *option : {m_encoding, m_lineEnds, m_gaps})
        m_layout->setRowVisible(option, &format == &plainText());
}

void ExportForm::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where the text goes"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

ExportWish ExportForm::wish() const
{
    ExportWish wish;
    wish.format = m_format->currentData().toString();
    wish.withReasons = m_reasons->isChecked();
    wish.withRemarks = m_remarks->isChecked();
    wish.style.encoding = m_encoding->currentText().trimmed().toLatin1();
    wish.style.lineEnds = static_cast<LineEnds>(m_lineEnds->currentIndex());
    wish.style.gaps = static_cast<Gaps>(m_gaps->currentIndex());
    wish.pattern = m_pattern->text().trimmed();
    wish.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return wish;
}

} // namespace bluepencil
