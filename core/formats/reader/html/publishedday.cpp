// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/publishedday.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <initializer_list>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

/// Units of a text that says a date and little else.
constexpr qsizetype longestLine = 120;

QString string(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).simplified();
}

class DayFinder {
public:
    explicit DayFinder(const DaySources &sources)
        : m_sources(sources)
        , m_nodes(sources.tree.nodes)
    {
    }

    [[nodiscard]] QString find() const
    {
        using Look = QString (DayFinder::*)() const;
        for (const Look look : {&DayFinder::shownAsPublished, &DayFinder::firstShown, &DayFinder::shownOnceAsPublished,
                                &DayFinder::stated, &DayFinder::inMetaOfPublishing, &DayFinder::inMicrodata,
                                &DayFinder::byHeadline, &DayFinder::inFirstTime, &DayFinder::inAddress,
                                &DayFinder::namedAnywhere, &DayFinder::saidAnywhere, &DayFinder::ofLastChange}) {
            if (const QString day = (this->*look)(); !day.isEmpty())
                return settled(day);
        }
        return {};
    }

private:
    /// The nodes from one to before another.
    struct Range {
        qint32 first = 0;
        qint32 end = 0;
    };

    [[nodiscard]] QString in(QStringView text) const { return dayIn(text, m_sources.first); }

    /// Of figures that may be read in two ways, such as "03/10/2031", the way that the address or a `time` has as well.
    [[nodiscard]] QString settled(const QString &day) const
    {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        const QString other = QDate(date.year(), date.day(), date.month()).toString(Qt::ISODate);
        if (other.isEmpty() || other == day)
            return day;
        QStringList exact = {inAddress()};
        for (const Node &node : m_nodes) {
            if (isTime(node))
                exact.append(string(value(node, Attribute::DateTime)).left(day.size()));
        }
        return exact.contains(other) && !exact.contains(day) ? other : day;
    }

    [[nodiscard]] QString inMeta(std::initializer_list<QLatin1StringView> names) const
    {
        for (const QLatin1StringView name : names) {
            if (QString day = in(m_sources.meta.value(QString(name))); !day.isEmpty())
                return day;
        }
        return {};
    }

    [[nodiscard]] QString stated() const
    {
        QString day = inMeta({"article:published_time"_L1, "og:published_time"_L1, "og:article:published_time"_L1});
        if (day.isEmpty())
            day = in(m_sources.linked);
        if (day.isEmpty())
            day = inMeta({"datepublished"_L1, "parsely-pub-date"_L1, "sailthru.date"_L1, "pubdate"_L1,
                          "dc.date.issued"_L1, "dc.date"_L1, "dcterms.created"_L1, "dcterms.date"_L1,
                          "citation_date"_L1, "date"_L1});
        return day;
    }

    /// What a page that was published again shows its readers by the headline: a day before the one that it states.
    [[nodiscard]] QString firstShown() const
    {
        if (m_sources.headline < 0)
            return {};
        const QString day = stated();
        if (day.isEmpty())
            return {};
        constexpr qint32 close = 60;
        const QString below = inDateline(belowHeadline(close));
        if (!below.isEmpty())
            return below < day && !isNextTo(below, day) ? below : QString();
        // Above a headline stand days of other articles as well: one that is right above, where the stated day is that
        // of the last change.
        const QString above = day == ofLastChange() ? inDateline(rightAboveHeadline()) : QString();
        return above < day ? above : QString();
    }

    /// A day below the headline that the page calls that of publishing, whatever it states for machines.
    [[nodiscard]] QString shownAsPublished() const
    {
        if (m_sources.headline < 0)
            return {};
        constexpr qint32 below = 200;
        const Dateline line = datelineIn(belowHeadline(below));
        const bool isIt = line.node >= 0 && !line.saysChanged && (line.saysPublished || isCalledPublished(line.node));
        return isIt && !isNextTo(line.day, stated()) ? line.day : QString();
    }

    /// The day of the only text below the headline, however far, that says no more than when something was published:
    /// many pages say it at the end of the article. Where there are several they are those of others.
    [[nodiscard]] QString shownOnceAsPublished() const
    {
        if (m_sources.headline < 0)
            return {};
        QString found;
        Range left{m_nodes[static_cast<size_t>(m_sources.headline)].end, all().end};
        while (left.first < left.end) {
            const Dateline line = datelineIn(left);
            if (line.node < 0)
                break;
            if (line.saysPublished && !line.saysChanged && line.day != found) {
                if (!found.isEmpty())
                    return {};
                found = line.day;
            }
            left.first = line.node + 1;
        }
        return isNextTo(found, stated()) ? QString() : found;
    }

    /// The first text of the page that says no more than when it was published.
    [[nodiscard]] QString saidAnywhere() const
    {
        Range left = all();
        while (left.first < left.end) {
            const Dateline line = datelineIn(left);
            if (line.day.isEmpty())
                return {};
            if (line.saysPublished && !line.saysChanged)
                return line.day;
            left.first = line.node + 1;
        }
        return {};
    }

    /// A day beside the other is the same moment in another time zone.
    [[nodiscard]] static bool isNextTo(const QString &day, const QString &other)
    {
        const qint64 apart = QDate::fromString(day, Qt::ISODate).daysTo(QDate::fromString(other, Qt::ISODate));
        return !other.isEmpty() && std::abs(apart) == 1;
    }

    /// True when the elements around a text are called after publishing, and none after changes.
    [[nodiscard]] bool isCalledPublished(qint32 text) const
    {
        constexpr int levels = 2;
        QString names;
        qint32 at = m_nodes[static_cast<size_t>(text)].parent;
        for (int level = 0; level < levels && at >= 0; ++level) {
            const Node &node = m_nodes[static_cast<size_t>(at)];
            for (const Attribute attribute : {Attribute::Class, Attribute::Id, Attribute::ItemProp})
                names += string(value(node, attribute)) + u' ';
            at = node.parent;
        }
        return saysOneOf(names, {u"publish", u"pubdate", u"pub-date", u"posted-on", u"release-date"}) &&
               !saysOneOf(names, {u"updat", u"modif", u"review"});
    }

    [[nodiscard]] Range belowHeadline(qint32 close) const
    {
        const qint32 end = m_nodes[static_cast<size_t>(m_sources.headline)].end;
        return {end, std::min(all().end, end + close)};
    }

    [[nodiscard]] Range rightAboveHeadline() const
    {
        constexpr qint32 close = 8;
        return {std::max(0, m_sources.headline - close), m_sources.headline};
    }

    /// A text that is a date and hardly more: “Posted on May 2, 2031”.
    struct Dateline {
        QString day;
        qint32 node = -1;
        bool saysPublished = false;
        bool saysChanged = false;
    };

    [[nodiscard]] static bool saysOneOf(const QString &text, std::initializer_list<QStringView> stems)
    {
        return std::any_of(stems.begin(), stems.end(),
                           [&text](QStringView stem) { return text.contains(stem, Qt::CaseInsensitive); });
    }

    /// The first of a range, with what the words right before it say.
    [[nodiscard]] Dateline datelineIn(Range range) const
    {
        constexpr qsizetype longest = 40;
        QString before;
        for (qint32 at = range.first; at < range.end; ++at) {
            const Node &node = m_nodes[static_cast<size_t>(at)];
            if (node.tag != Tag::Text)
                continue;
            const QString text = node.length > longest ? QString() : string(m_sources.tree.textOf(node));
            const QString day = text.isEmpty() ? QString() : in(text);
            if (!day.isEmpty()) {
                const QString said = before + u' ' + text;
                return {day, at,
                        saysOneOf(said, {u"publi", u"posted on", u"released", u"veröffentlicht", u"erschienen"}),
                        saysOneOf(said, {u"update", u"review", u"modifi", u"changed"})};
            }
            if (!text.isEmpty() || node.length > longest)
                before = text;
        }
        return {};
    }

    /// The day of the first, unless it is one of change.
    [[nodiscard]] QString inDateline(Range range) const
    {
        const Dateline line = datelineIn(range);
        return line.saysChanged ? QString() : line.day;
    }

    /// Whatever a site calls it: "publish-date", "w-published-date", "article.published".
    [[nodiscard]] QString inMetaOfPublishing() const
    {
        QStringList names = m_sources.meta.keys();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            if (!name.contains("publish"_L1) && !name.contains("publication"_L1))
                continue;
            if (QString day = in(m_sources.meta.value(name)); !day.isEmpty())
                return day;
        }
        return {};
    }

    [[nodiscard]] QString inMicrodata() const
    {
        return inElements(all(), [this](const Node &node) {
            return value(node, Attribute::ItemProp).find("datePublished") != std::string_view::npos;
        });
    }

    [[nodiscard]] QString inFirstTime() const { return inElements(all(), &DayFinder::isTime); }

    [[nodiscard]] QString inAddress() const { return dayInAddress(m_sources.address); }

    [[nodiscard]] QString namedAnywhere() const { return inNamed(all()); }

    [[nodiscard]] QString ofLastChange() const
    {
        return inMeta({"article:modified_time"_L1, "og:updated_time"_L1, "last-modified"_L1});
    }

    /// Below the headline first, where most pages have it.
    [[nodiscard]] QString byHeadline() const
    {
        constexpr qint32 below = 200;
        constexpr qint32 farBelow = 1000; // where a name says what it is
        constexpr qint32 above = 60;
        if (m_sources.headline < 0)
            return {};
        const qint32 end = m_nodes[static_cast<size_t>(m_sources.headline)].end;
        const Range behind{end, std::min(all().end, end + below)};
        const Range before{std::max(0, m_sources.headline - above), m_sources.headline};
        for (const Range range : {behind, before}) {
            QString day = inElements(range, &DayFinder::isTime);
            if (day.isEmpty())
                day = inNamed(range);
            if (day.isEmpty())
                day = inText(range);
            if (!day.isEmpty())
                return day;
        }
        return inNamed({behind.end, std::min(all().end, end + farBelow)});
    }

    [[nodiscard]] Range all() const { return {0, static_cast<qint32>(m_nodes.size())}; }

    [[nodiscard]] static bool isTime(const Node &node) { return node.tag == Tag::Time; }

    [[nodiscard]] std::string_view value(const Node &node, Attribute name) const
    {
        return m_sources.tree.valueOf(node, name);
    }

    /// What the attributes of the first element that suits and has a date say.
    template <typename Suits>
    [[nodiscard]] QString inElements(Range range, Suits suits) const
    {
        for (qint32 at = range.first; at < range.end; ++at) {
            const Node &node = m_nodes[static_cast<size_t>(at)];
            if (node.tag == Tag::Text || !suits(node))
                continue;
            for (const Attribute attribute : {Attribute::DateTime, Attribute::Content}) {
                if (QString day = in(string(value(node, attribute))); !day.isEmpty())
                    return day;
            }
        }
        return {};
    }

    /// The text of an element that is called after dates or publishing.
    [[nodiscard]] QString inNamed(Range range) const
    {
        constexpr qint32 mostBelow = 20; // nodes: what says a date is small
        for (qint32 at = range.first; at < range.end; ++at) {
            const Node &node = m_nodes[static_cast<size_t>(at)];
            if (node.tag == Tag::Text || node.end - at > mostBelow || !isNamedAfterDates(node))
                continue;
            const QString text = QString::fromStdString(m_sources.tree.textBelow(at)).simplified();
            if (QString day = text.size() <= longestLine ? in(text) : QString(); !day.isEmpty())
                return day;
        }
        return {};
    }

    [[nodiscard]] bool isNamedAfterDates(const Node &node) const
    {
        for (const Attribute attribute :
             {Attribute::Class, Attribute::Id, Attribute::ItemProp, Attribute::DataTestId}) {
            const QString name = string(value(node, attribute));
            if (name.contains("date"_L1, Qt::CaseInsensitive) || name.contains("publish"_L1, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    [[nodiscard]] QString inText(Range range) const
    {
        for (qint32 at = range.first; at < range.end; ++at) {
            const Node &node = m_nodes[static_cast<size_t>(at)];
            if (node.tag != Tag::Text || node.length > longestLine)
                continue;
            if (QString day = in(string(m_sources.tree.textOf(node))); !day.isEmpty())
                return day;
        }
        return {};
    }

    const DaySources &m_sources;
    const std::vector<Node> &m_nodes;
};

} // namespace

QString publishedDay(const DaySources &sources)
{
    return DayFinder(sources).find();
}

} // namespace bluepencil::html
