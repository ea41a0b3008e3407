// SPDX-License-Identifier: Apache-2.0
#include "dialogs/textdialog.h"

#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFontInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

void addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new PlainLabel(words);
    label->setBuddy(field);
    form->addRow(label, field);
}

} // namespace

TextDialog::TextDialog(const TextLook &look, const QFont &usual, QWidget *parent)
    : QDialog(parent)
    , m_look(look)
    , m_usual(usual)
    , m_family(new QFontComboBox(this))
    , m_spacing(new QSpinBox(this))
{
    setObjectName(u"textDialog"_s);
    setWindowTitle(tr("Text"));
    m_family->setObjectName(u"textFamily"_s);
    m_family->setEditable(false);
    m_family->setMinimumWidth(260);
    m_spacing->setObjectName(u"textSpacing"_s);
    m_spacing->setRange(tightestLines, widestLines);
    m_spacing->setSingleStep(10);
    m_spacing->setSuffix(tr(" %"));
    auto *hint = new PlainLabel(tr("The article shows it at once; its size follows the zoom."), this);
    hint->setWordWrap(true);

    auto *form = new QFormLayout;
    addRow(form, tr("&Typeface:"), m_family);
    addRow(form, tr("&Line spacing:"), m_spacing);
    auto *buttons = new QDialogButtonBox(this);
    auto *usualLook = buttons->addButton(tr("&Usual text"), QDialogButtonBox::ResetRole);
    usualLook->setObjectName(u"textReset"_s);
    usualLook->setAutoDefault(false);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"textClose"_s);
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addWidget(buttons);

    fill();
    connect(m_family, &QFontComboBox::currentFontChanged, this, &TextDialog::choose);
    connect(m_spacing, &QSpinBox::valueChanged, this, &TextDialog::choose);
    connect(usualLook, &QPushButton::clicked, this, &TextDialog::reset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TextDialog::fill()
{
    const QSignalBlocker quietFamily(m_family);
    const QSignalBlocker quietSpacing(m_spacing);
    m_family->setCurrentFont(QFont(QFontInfo(m_look.fontLike(m_usual)).family()));
    m_spacing->setValue(m_look.lineSpacing);
}

void TextDialog::choose()
{
    // Whoever changes the spacing only has not chosen a face.
    const QString shown = m_family->currentFont().family();
    if (!m_look.family.isEmpty() || shown != QFontInfo(m_usual).family())
        m_look.family = shown;
    m_look.lineSpacing = m_spacing->value();
    Q_EMIT lookChanged(m_look);
}

void TextDialog::reset()
{
    m_look = {};
    fill();
    Q_EMIT lookChanged(m_look);
}

} // namespace bluepencil
