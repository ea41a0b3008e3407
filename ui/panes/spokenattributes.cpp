// SPDX-License-Identifier: Apache-2.0
#include "panes/spokenattributes.h"

#include <QMap>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString spoken(const QColor &colour)
{
    return u"rgb(%1,%2,%3)"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

/// Collects what holds at one offset; a name that is set again has its last value.
class Collector {
public:
    Collector(Span pane, qsizetype offset)
        : m_pane(pane)
        , m_offset(offset)
        , m_stretch(pane)
    {
    }

    /// True when the mark, in offsets of the row, is at the offset. Its edges end the stretch.
    bool isIn(Span mark)
    {
        for (const qsizetype edge : {m_pane.start() + mark.start(), m_pane.start() + mark.end()}) {
            if (edge <= m_offset)
                m_stretch = Span(std::max(m_stretch.start(), edge), m_stretch.end());
            else
                m_stretch = Span(m_stretch.start(), std::min(m_stretch.end(), edge));
        }
        return mark.contains(m_offset - m_pane.start());
    }
    void set(const QString &name, const QString &value) { m_values.insert(name, value); }

    [[nodiscard]] SpokenAttributes result() const
    {
        QString text;
        for (auto value = m_values.begin(); value != m_values.end(); ++value)
            text += value.key() + u':' + value.value() + u';';
        return {text, m_stretch};
    }

private:
    Span m_pane;
    qsizetype m_offset;
    Span m_stretch;
    QMap<QString, QString> m_values;
};

void setVoice(Collector &found, MarkKind kind, const Theme &theme)
{
    switch (kind) {
    case MarkKind::Speaker:
        found.set(u"statement"_s, u"speaker"_s);
        found.set(u"text-underline-type"_s, u"single"_s);
        break;
    case MarkKind::Cue:
        found.set(u"statement"_s, u"cue"_s);
        found.set(u"text-underline-type"_s, u"single"_s);
        found.set(u"text-underline-style"_s, u"dotted"_s);
        break;
    default:
        found.set(u"statement"_s, u"quote"_s);
        found.set(u"background-color"_s, spoken(theme.swatch(Family::Quote).tint));
    }
}

void setCut(Collector &found, const CutStretch &cut, const Theme &theme)
{
    if (cut.undecided) {
        found.set(u"review"_s, cut.current ? u"current suggested cut"_s : u"suggested cut"_s);
        found.set(u"background-color"_s, spoken(theme.swatch(cut.family).tint));
    } else if (cut.current) {
        found.set(u"review"_s, u"current"_s);
    }
}

} // namespace

SpokenAttributes spokenAttributes(const PanePicture &picture, const Theme &theme, qsizetype offset)
{
    if (!picture.span.contains(offset))
        return {};
    Collector found(picture.span, offset);
    for (const VoiceStretch &voice : picture.voices) {
        if (found.isIn(voice.span))
            setVoice(found, voice.kind, theme);
    }
    for (const Span credit : picture.credits) {
        if (found.isIn(credit)) {
            found.set(u"review"_s, u"credit"_s);
            found.set(u"text-underline-type"_s, u"single"_s);
            found.set(u"text-underline-style"_s, u"dotted"_s);
        }
    }
    for (const CutStretch &cut : picture.cuts) {
        if (found.isIn(cut.span))
            setCut(found, cut, theme);
    }
    for (const OwnStretch &own : picture.own) {
        if (own.span.isEmpty() || !found.isIn(own.span))
            continue;
        found.set(u"review"_s, own.kind == OwnStretch::Kind::PutIn ? u"your own words"_s : u"brought back"_s);
        found.set(u"text-underline-type"_s, u"single"_s);
    }
    for (const Span struck : picture.struck) {
        if (!found.isIn(struck))
            continue;
        found.set(u"review"_s, u"cut"_s);
        found.set(u"text-line-through-type"_s, u"single"_s);
        found.set(u"color"_s, spoken(theme.quiet));
    }
    return found.result();
}

} // namespace bluepencil
