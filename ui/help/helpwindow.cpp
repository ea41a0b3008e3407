// SPDX-License-Identifier: Apache-2.0
#include "help/helpwindow.h"

#include "help/helptables.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int readingMargin = 16; // pixels around the text

constexpr int narrowestPicture = 320;

/// Shows what it is given and asks nobody for more; the pictures of the help are among that.
class InertBrowser : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return {};
        const bool isDark = palette().color(QPalette::Base).lightness() < palette().color(QPalette::Text).lightness();
        const QImage picture = helpPicture(name.toString(), isDark);
        return picture.isNull() ? QVariant() : QVariant(fitted(picture));
    }

private:
    /// As wide as the page, with every pixel that the screen has.
    [[nodiscard]] QImage fitted(const QImage &picture) const
    {
        const int room = std::max(narrowestPicture, viewport()->width() - 2 * readingMargin);
        const int width = std::min(picture.width(), static_cast<int>(room * devicePixelRatioF()));
        QImage fitted = picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(width, Qt::SmoothTransformation);
        fitted.setDevicePixelRatio(std::max(1.0, double(width) / room));
        return fitted;
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new InertBrowser)
{
    setWindowTitle(tr("Help"));
    setObjectName(u"help"_s);
    m_search->setObjectName(u"help.search"_s);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"help.pages"_s);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"help.text"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else it takes from the width that pictures were given
    m_text->document()->setDocumentMargin(readingMargin);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);

    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list);
    auto *layout = new QHBoxLayout(this);
    auto *right = new QVBoxLayout;
    if (!helpSpeaksAsWindow())
        right->addWidget(new PlainLabel(tr("These pages are in English; they are not translated yet.")));
    right->addWidget(m_text);
    layout->addLayout(left, 1);
    layout->addLayout(right, 3);
    fitOnScreen(this, {860, 620});
}

void HelpWindow::setPages(QList<HelpPage> pages)
{
    const int row = std::max(0, m_list->currentRow());
    m_pages = std::move(pages);
    m_list->clear();
    for (const HelpPage &page : std::as_const(m_pages))
        m_list->addItem(page.title);
    m_list->setCurrentRow(row);
    search();
}

void HelpWindow::showPage()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_pages.size())
        return;
    m_text->setMarkdown(m_pages.at(row).markdown);
    setTables(m_text->document(), palette());
    const QString words = m_search->text().trimmed();
    if (!words.isEmpty())
        m_text->find(words);
}

/// Leaves the pages that have the words, and shows the first that has them in its title, else the first, at the words.
void HelpWindow::search()
{
    const QString words = m_search->text().trimmed();
    const auto has = [&words](const QString &text) { return text.contains(words, Qt::CaseInsensitive); };
    int first = -1;
    int titled = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const HelpPage &page = m_pages.at(row);
        const bool found = has(page.title) || has(page.markdown);
        m_list->item(row)->setHidden(!found);
        first = first < 0 && found ? row : first;
        titled = titled < 0 && has(page.title) ? row : titled;
    }
    const int best = titled >= 0 ? titled : first;
    if (best < 0 || words.isEmpty() || best == m_list->currentRow())
        showPage();
    else
        m_list->setCurrentRow(best);
}

/// The pictures go with the colours of the window, and with its width.
void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPage();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace bluepencil
