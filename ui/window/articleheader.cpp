// SPDX-License-Identifier: Apache-2.0
#include "window/articleheader.h"

#include "review/statistics.h"
#include "store/reviewsession.h"
#include "text/segmenter.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Longer than from key to key of somebody who decides fast, shorter than a look at the head of the page
/// (milliseconds).
constexpr int rest = 150;

} // namespace

ArticleHeader::ArticleHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
{
    m_name->setObjectName(u"articleName"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    m_name->setFont(strong);
    m_facts->setObjectName(u"articleFacts"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 8);
    layout->setSpacing(12);
    layout->addWidget(m_name);
    layout->addWidget(m_facts, 1, Qt::AlignBottom);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &ArticleHeader::showWords);
}

void ArticleHeader::setTheme(const Theme &theme)
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quiet);
    m_facts->setPalette(quiet);
}

void ArticleHeader::setSession(const ReviewSession *session)
{
    m_session = session;
    m_rawWords = -1;
    m_name->setText(session ? QFileInfo(session->reading().path).fileName() : QString());
    m_facts->clear();
    countSoon();
}

QString ArticleHeader::articleName() const
{
    return m_name->text();
}

void ArticleHeader::showWords()
{
    if (!m_session)
        return;
    if (m_rawWords < 0)
        m_rawWords = wordCount(m_session->article().text());
    const QLocale locale;
    const auto left = [this, &locale](const CleanText &clean) {
        return locale.toString(wordsLeft(m_session->article(), m_rawWords, clean));
    };
    m_facts->setText(tr("%1 · %Ln words → %2 now · %3 if all cut", nullptr, static_cast<int>(m_rawWords))
                         .arg(m_session->article().origin().encoding, left(m_session->cleanText()),
                              left(m_session->cleanTextIfAllCut())));
}

} // namespace bluepencil
