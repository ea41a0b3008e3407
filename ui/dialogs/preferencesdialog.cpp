// SPDX-License-Identifier: Apache-2.0
#include "dialogs/preferencesdialog.h"

#include "commands/pause.h"
#include "store/workspace/chosenlanguage.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"
#include "words/interfacewords.h"
#include "words/languagewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFontInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;
constexpr int pauseStep = 50;          ///< milliseconds
constexpr int longestRetention = 3650; ///< days

void addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new PlainLabel(words);
    label->setBuddy(field);
    form->addRow(label, field);
}

/// Below the fields, as if it were one.
void addBox(QFormLayout *form, QCheckBox *box)
{
    form->addRow(QString(), box);
}

/// A form keeps one line for a text that breaks into two, unless two are the least that it takes.
class WrappedLabel : public PlainLabel {
public:
    using PlainLabel::PlainLabel;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        PlainLabel::resizeEvent(event);
        setMinimumHeight(heightForWidth(width()));
    }
};

QFormLayout *group(QVBoxLayout *column, const QString &title)
{
    auto *box = new QGroupBox(title);
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addWidget(box);
    return form;
}

/// The fields of all groups begin at one edge.
void align(const QList<QFormLayout *> &forms)
{
    QList<QWidget *> labels;
    int width = 0;
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            labels.append(item->widget());
            width = std::max(width, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(width);
}

/// On a screen that is too small for the page its fields keep their size.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

template <typename Value>
void select(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const QFont &usual, Ways ways, QWidget *parent)
    : QDialog(parent)
    , m_now(preferences)
    , m_usual(usual)
    , m_ways(std::move(ways))
    , m_page(new QWidget(this))
    , m_editor(new QLineEdit(this))
    , m_workspace(new WorkspaceField(m_now.workspace, m_now.openWorkspace, m_ways.tryWorkspace, this))
    , m_spoken(new QComboBox(this))
    , m_colours(new QComboBox(this))
    , m_highContrast(new QCheckBox(tr("&High contrast"), this))
    , m_face(new QFontComboBox(this))
    , m_spacing(new QSpinBox(this))
    , m_credits(new QCheckBox(tr("Show &credits that may be moved"), this))
    , m_pause(new QSpinBox(this))
    , m_everyQuote(new QCheckBox(tr("Have every &quote checked"), this))
    , m_folder(new QLineEdit(this))
    , m_names(new QLineEdit(this))
    , m_atApproval(new QCheckBox(tr("Write the text at &approval"), this))
    , m_order(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_retention(new QSpinBox(this))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins({});
    const QList<QFormLayout *> groups = {group(column, tr("Editor")), group(column, tr("Look")),
                                         group(column, tr("Deciding")), group(column, tr("Files"))};
    makeEditor(groups.at(0));
    makeLook(groups.at(1));
    makeDeciding(groups.at(2));
    makeFiles(groups.at(3));
    align(groups);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scrolled(m_page), 1);
    whole->addWidget(buttons);
    fill();
    listen();
    resize(std::max(dialogWidth, widthOfAll()), height());
    makeRoom();
}

/// A field that loses the focus as it goes would still say what it holds.
PreferencesDialog::~PreferencesDialog()
{
    for (QLineEdit *line : {m_editor, m_folder, m_names})
        line->disconnect(this);
    m_retention->disconnect(this);
}

void PreferencesDialog::makeEditor(QFormLayout *form)
{
    m_editor->setObjectName(u"preferences.editor"_s);
    addRow(form, tr("Your &name:"), m_editor);
    auto *why = new WrappedLabel(m_now.openWorkspace.isEmpty()
                                     ? tr("Every decision is recorded with it, on this computer only.")
                                     : tr("Every decision is recorded with it, for the whole desk to see."));
    why->setWordWrap(true);
    why->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as wide as the fields
    form->addRow(QString(), why);
    auto *label = new PlainLabel(tr("&Workspace:"));
    label->setBuddy(m_workspace->firstField());
    form->addRow(label, m_workspace);
}

void PreferencesDialog::makeLook(QFormLayout *form)
{
    m_spoken->setObjectName(u"preferences.spoken"_s);
    m_spoken->addItem(tr("As the system"), QString());
    const QList<NamedLanguage> languages = interfaceLanguages();
    for (const NamedLanguage &language : languages)
        m_spoken->addItem(language.name, language.code);
    m_colours->setObjectName(u"preferences.colours"_s);
    m_colours->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_colours->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_colours->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_highContrast->setObjectName(u"preferences.highContrast"_s);
    m_face->setObjectName(u"preferences.face"_s);
    m_face->setEditable(false);
    m_spacing->setObjectName(u"preferences.spacing"_s);
    m_spacing->setRange(tightestLines, widestLines);
    m_spacing->setSingleStep(10);
    m_spacing->setSuffix(tr(" %"));
    m_credits->setObjectName(u"preferences.credits"_s);
    addRow(form, tr("Lan&guage:"), m_spoken);
    addRow(form, tr("C&olours:"), m_colours);
    addBox(form, m_highContrast);
    addRow(form, tr("&Typeface of the text:"), m_face);
    addRow(form, tr("&Line spacing:"), m_spacing);
    addBox(form, m_credits);
}

void PreferencesDialog::makeDeciding(QFormLayout *form)
{
    m_pause->setObjectName(u"preferences.pause"_s);
    m_pause->setRange(0, longestPause);
    m_pause->setSingleStep(pauseStep);
    m_pause->setSuffix(tr(" ms"));
    m_everyQuote->setObjectName(u"preferences.everyQuote"_s);
    addRow(form, tr("&Pause after deciding:"), m_pause);
    addBox(form, m_everyQuote);
}

void PreferencesDialog::makeFiles(QFormLayout *form)
{
    m_folder->setObjectName(u"preferences.folder"_s);
    m_folder->setPlaceholderText(tr("Ask at every export"));
    auto *choose = new QPushButton(tr("Choo&se…"));
    choose->setObjectName(u"preferences.chooseFolder"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto *label = new PlainLabel(tr("&Folder for approved texts:"));
    label->setBuddy(m_folder);
    form->addRow(label, row);
    m_names->setObjectName(u"preferences.names"_s);
    addRow(form, tr("Na&mes of exported files:"), m_names);
    m_atApproval->setObjectName(u"preferences.atApproval"_s);
    addBox(form, m_atApproval);
    m_order->setObjectName(u"preferences.order"_s);
    m_order->addItem(tr("As they came"), static_cast<int>(QueueOrder::Arrival));
    m_order->addItem(tr("By name"), static_cast<int>(QueueOrder::Name));
    m_order->addItem(tr("What is left to do first"), static_cast<int>(QueueOrder::State));
    m_order->addItem(tr("By source"), static_cast<int>(QueueOrder::Source));
    m_order->addItem(tr("The fewest stops first"), static_cast<int>(QueueOrder::Stops));
    addRow(form, tr("O&rder of the files:"), m_order);
    m_language->setObjectName(u"preferences.language"_s);
    m_language->addItem(tr("What their words tell"), QString(foundLanguage));
    for (size_t i = 0; i < languageCount; ++i) {
        const auto language = static_cast<Language>(i);
        m_language->addItem(languageWords(language), QString(codeOf(language)));
    }
    addRow(form, tr("Articles are &in:"), m_language);
    m_retention->setObjectName(u"preferences.retention"_s);
    m_retention->setRange(0, longestRetention);
    m_retention->setSpecialValueText(tr("For good"));
    m_retention->setSuffix(tr(" days"));
    m_retention->setToolTip(tr("What was scraped is purged so long after somebody opened it last, once the article is "
                               "done; hashes, decisions and editions stay."));
    m_retention->setEnabled(m_now.mayRetain);
    addRow(form, tr("&Keep scraped bytes:"), m_retention);
}

void PreferencesDialog::fill()
{
    m_editor->setText(m_now.editor);
    m_spoken->setCurrentIndex(std::max(0, m_spoken->findData(m_now.spoken)));
    select(m_colours, m_now.colours);
    m_highContrast->setChecked(m_now.highContrast);
    m_face->setCurrentFont(QFont(QFontInfo(m_now.look.fontLike(m_usual)).family()));
    m_spacing->setValue(m_now.look.lineSpacing);
    m_credits->setChecked(m_now.creditsShown);
    m_pause->setValue(m_now.pause);
    m_everyQuote->setChecked(m_now.everyQuote);
    m_folder->setText(m_now.outputFolder);
    m_names->setText(m_now.outputNames);
    m_atApproval->setChecked(m_now.exportAtApproval);
    select(m_order, m_now.order);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_now.language)));
    m_retention->setValue(m_now.retention);
}

/// What is typed holds when the field is left: half a name is none.
void PreferencesDialog::listen()
{
    for (QLineEdit *line : {m_editor, m_names})
        connect(line, &QLineEdit::editingFinished, this, &PreferencesDialog::take);
    connect(m_folder, &QLineEdit::editingFinished, this, &PreferencesDialog::takeFolder);
    for (QComboBox *box : {m_spoken, m_colours, m_order, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::take);
    for (QCheckBox *box : {m_highContrast, m_credits, m_everyQuote})
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::take);
    connect(m_atApproval, &QCheckBox::clicked, this, &PreferencesDialog::takeAtApproval);
    for (QSpinBox *box : {m_spacing, m_pause})
        connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::take);
    // Half a number would purge what the whole one keeps.
    m_retention->setKeyboardTracking(false);
    connect(m_retention, &QSpinBox::editingFinished, this, &PreferencesDialog::take);
    connect(m_face, &QFontComboBox::currentFontChanged, this, &PreferencesDialog::take);
    connect(m_workspace, &WorkspaceField::changed, this, &PreferencesDialog::take);
    // When the layout knows of it.
    connect(m_workspace, &WorkspaceField::resized, this, &PreferencesDialog::makeRoom, Qt::QueuedConnection);
}

void PreferencesDialog::take()
{
    Preferences chosen = m_now;
    if (!m_editor->text().trimmed().isEmpty())
        chosen.editor = m_editor->text().trimmed();
    chosen.workspace = m_workspace->chosen();
    chosen.spoken = m_spoken->currentData().toString();
    chosen.colours = static_cast<Appearance>(m_colours->currentData().toInt());
    chosen.highContrast = m_highContrast->isChecked();
    // Whoever changes something else has not chosen a face.
    const QString face = m_face->currentFont().family();
    if (!chosen.look.family.isEmpty() || face != QFontInfo(m_usual).family())
        chosen.look.family = face;
    chosen.look.lineSpacing = m_spacing->value();
    chosen.creditsShown = m_credits->isChecked();
    chosen.pause = m_pause->value();
    chosen.everyQuote = m_everyQuote->isChecked();
    chosen.outputFolder = m_folder->text().trimmed();
    if (!m_names->text().trimmed().isEmpty())
        chosen.outputNames = m_names->text().trimmed();
    chosen.exportAtApproval = m_atApproval->isChecked();
    chosen.order = static_cast<QueueOrder>(m_order->currentData().toInt());
    chosen.language = m_language->currentData().toString();
    chosen.retention = m_retention->value();
    if (chosen == m_now)
        return;
    m_now = chosen;
    Q_EMIT changed(m_now);
}

void PreferencesDialog::setRetention(int days)
{
    const QSignalBlocker quiet(m_retention);
    m_now.retention = days;
    m_retention->setValue(days);
}

/// No field is cut off beside, in any language, and the bar that scrolls has room as well.
int PreferencesDialog::widthOfAll() const
{
    const QMargins edges = layout()->contentsMargins();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return edges.left() + m_page->minimumSizeHint().width() + bar + edges.right();
}

/// The whole page, where the screen has room for it.
void PreferencesDialog::makeRoom()
{
    const QMargins edges = layout()->contentsMargins();
    const int fields = m_page->layout()->totalHeightForWidth(width() - edges.left() - edges.right());
    const int below = layout()->spacing() + findChild<QDialogButtonBox *>()->sizeHint().height();
    const int wanted = edges.top() + fields + below + edges.bottom();
    if (wanted > height() || !isVisible())
        fitOnScreen(this, {width(), wanted});
}

void PreferencesDialog::chooseFolder()
{
    const QString folder = m_ways.askFolder(m_folder->text());
    if (folder.isEmpty())
        return;
    m_folder->setText(folder);
    takeFolder();
}

/// That texts are written there is what a folder is named for; it can be taken back beside it.
void PreferencesDialog::takeFolder()
{
    const QString folder = m_folder->text().trimmed();
    if (folder != m_now.outputFolder)
        m_atApproval->setChecked(!folder.isEmpty());
    take();
}

void PreferencesDialog::takeAtApproval()
{
    if (m_atApproval->isChecked() && m_folder->text().trimmed().isEmpty())
        chooseFolder();
    if (m_folder->text().trimmed().isEmpty())
        m_atApproval->setChecked(false); // nothing would be written
    take();
}

} // namespace bluepencil
