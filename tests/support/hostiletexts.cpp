// SPDX-License-Identifier: Apache-2.0
#include "support/hostiletexts.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

const QStringList prose = {
    u"The harbour board of Osk met on Tuesday to hear why pier % is closed again. "_s,
    u"“We were told that the piles would last for fifty years,” said Ada Frid, the warden of the river.\n"_s,
    u"According to a report from the county, the wood was not dried before it went into the water. "_s,
    u"Per Aho, who built it, called the report “a poor piece of work” and said he would answer it in June.\n"_s,
    u"About % people use the ferry every day, and many of them walk to the mill from the old landing.\n"_s,
};

QStringList inOneLine(QStringList pieces)
{
    return pieces.replaceInStrings(u"\n"_s, u" "_s);
}

QStringList withoutClosingMarks(QStringList pieces)
{
    return inOneLine(pieces.replaceInStrings(u"”"_s, QString()));
}

/// What drawn shapes are made of.
QStringList ingredients()
{
    return {u"“"_s,
            u"”"_s,
            u"‘"_s,
            u"’"_s,
            u"\""_s,
            u"'"_s,
            u"«"_s,
            u"»"_s,
            u"„"_s,
            u"‹"_s,
            u"「"_s,
            u"」"_s,
            u"``"_s,
            u"''"_s,
            u"("_s,
            u")"_s,
            u"["_s,
            u"]"_s,
            u"{"_s,
            u"<"_s,
            u">"_s,
            u"[ad_%]"_s,
            u"— "_s,
            u"– "_s,
            u"- "_s,
            u"…"_s,
            u"."_s,
            u"!"_s,
            u"?"_s,
            u": "_s,
            u", "_s,
            u"; "_s,
            u"| "_s,
            u"• "_s,
            u"# "_s,
            u"* "_s,
            u"/"_s,
            u"a"_s,
            u"the "_s,
            u"Osk "_s,
            u"Ada Frid "_s,
            u"Mr. Aho "_s,
            u"she "_s,
            u"they "_s,
            u"said "_s,
            u"said that "_s,
            u"told "_s,
            u"according to "_s,
            u"who "_s,
            u"of the "_s,
            u"%"_s,
            u"% "_s,
            u"%:% "_s,
            u"Read more: "_s,
            u"Source link"_s,
            u"Photo: "_s,
            u"By "_s,
            u"Share "_s,
            u"Follow us "_s,
            u"Comments "_s,
            u"Reply"_s,
            u"Advertisement"_s,
            u"https://osk.example/% "_s,
            u"ada@osk.example "_s,
            u"&amp;nbsp;"_s,
            u"<p>"_s,
            u"\u0301"_s,
            u"\u0308\u0301"_s,
            u"\u200b"_s,
            u"\u200d"_s,
            u"\u202e"_s,
            u"\u2066"_s,
            u"\u2069"_s,
            u"\u00ad"_s,
            u"\u00a0"_s,
            u"\ufeff"_s,
            u"\ufffd"_s,
            u"\U0001F30A"_s,
            u"\U0001F469\u200d\U0001F467"_s,
            u"\u05e9\u05dc\u05d5\u05dd "_s,
            u"\u0642\u0627\u0644 "_s,
            u"сказал "_s,
            u"sagte "_s,
            u"dit-il "_s,
            u"\t"_s,
            u" "_s,
            u"\r\n"_s,
            u"\u2028"_s};
}

QString oneOf(const QStringList &choices, QRandomGenerator &random)
{
    return choices.at(random.bounded(static_cast<int>(choices.size())));
}

} // namespace

std::vector<TextShape> hostileShapes()
{
    return {
        {u"prose"_s, prose},
        {u"prose in one line"_s, inOneLine(prose)},
        {u"prose in one line, marks never closed"_s, withoutClosingMarks(prose)},

        {u"opening marks"_s, {u"“"_s}},
        {u"closing marks"_s, {u"”"_s}},
        {u"low marks"_s, {u"„a "_s}},
        {u"opening marks before words"_s, {u"“a "_s}},
        {u"guillemets"_s, {u"« "_s}},
        {u"guillemets before words"_s, {u"«a "_s}},
        {u"single marks before words"_s, {u"‘a "_s}},
        {u"apostrophes before words"_s, {u"'a "_s}},
        {u"possessives"_s, {u"'as' "_s}},
        {u"straight marks before words"_s, {u"\"a "_s}},
        {u"doubled marks"_s, {u"``a "_s}},
        {u"double and single marks"_s, {u"“‘"_s}},
        {u"all marks in turn"_s, {u"“a "_s, u"« b "_s, u"„c "_s, u"‘d "_s, u"\"e "_s, u"``f "_s}},
        {u"opening and closing in turn"_s, {u"“a ”b "_s}},
        {u"marks within marks"_s, {u"“a “b “c ”d "_s}},
        {u"square brackets"_s, {u"["_s}},
        {u"round brackets"_s, {u"(a "_s}},
        {u"a line of bullets between marks"_s, {u"“• \n"_s, u"````"_s}},
        {u"labels with initials"_s,
         {u"AF: Was it late?\n"_s, u"PA: I saw it, and I was late.\n"_s, u"Ada Frid% and Per Aho%.\n"_s}},
        {u"all brackets"_s, {u"[a (b {c <d "_s}},
        {u"brackets that hold something"_s, {u"[ad_%] "_s}},

        {u"very many short quotes"_s, {u"“Yes.” "_s}},
        {u"short quotes with a speaker"_s, {u"“Yes,” Ada Frid said. "_s}},
        {u"a short quote a line"_s, {u"“Yes.”\n"_s}},
        {u"a speaker for each"_s, {u"“No,” Ada Frid% said. "_s}},

        {u"one word"_s, {u"osk "_s}},
        {u"one name"_s, {u"Osk "_s}},
        {u"one word a line"_s, {u"ferry\n"_s, u"Osk\n"_s, u"said\n"_s, u"the\n"_s, u"pier\n"_s}},
        {u"one word without an end"_s, {u"osk"_s}},
        {u"one verb"_s, {u"said "_s}},
        {u"verbs and names"_s, {u"Frid said "_s}},
        {u"claims within claims"_s, {u"Frid said that Aho said that "_s}},
        {u"verbs that share a subject, German"_s, {u"sagte und erklärte und der die das und "_s}},
        {u"verbs that share a subject, Polish"_s, {u"powiedział i dodał i "_s}},
        {u"verbs without a subject, Polish"_s, {u"Dodał, że nie jest. "_s}},
        {u"speech between dashes, Polish"_s, {u"– Nie jest – dodał. – Jan nie "_s}},
        {u"verbs that share a subject, Russian"_s, {u"сказал и добавил и "_s}},
        {u"verbs that share a subject, Arabic"_s, {u"وقال وأضاف ثم قال و "_s}},
        {u"names in a row"_s, {u"Ada Frid, "_s, u"Per Aho and "_s}},
        {u"of the, of the"_s, {u"of the pier "_s}},
        {u"commas"_s, {u", "_s}},
        {u"full stops"_s, {u"."_s}},
        {u"sentences of a word"_s, {u"Osk. "_s}},
        {u"colons"_s, {u"a: "_s}},
        {u"dashes"_s, {u"– "_s}},
        {u"numbers"_s, {u"% "_s}},
        {u"addresses"_s, {u"https://osk.example/% "_s}},
        {u"spaces"_s, {u" "_s}},
        {u"line ends"_s, {u"\n"_s}},
        {u"combining marks"_s, {u"\u0301"_s}},
        {u"invisible marks"_s, {u"a\u200b"_s}},

        {u"one line, again and again"_s, {u"The ferry to Osk was late again on Tuesday.\n"_s}},
        {u"one sentence, again and again"_s, {u"The ferry to Osk was late again on Tuesday. "_s}},
        {u"nearly one line"_s, {u"The ferry to Osk was late again on day %.\n"_s}},
        {u"nearly one long line"_s,
         {u"The ferry to Osk was late on day % because the pier, which opened in May, is closed "
          "and the wood was not dried before it went into the water of the harbour.\n"_s}},
        {u"two lines in turn"_s,
         {u"The ferry to Osk was late again on Tuesday.\n"_s, u"Nobody at the old landing had been told of it.\n"_s}},
        {u"lines that end alike"_s, {u"On day % the ferry to Osk was late again, as on all days before.\n"_s}},
        {u"link lists"_s, {u"Read more:\n"_s, u"Pier % is closed\n"_s, u"Ferry % was late\n"_s}},
        {u"share bars"_s, {u"Facebook\n"_s, u"Twitter\n"_s, u"Email\n"_s}},
        {u"comments"_s, {u"Ada % says:\n"_s, u"I was there, and it was late.\n"_s, u"Reply\n"_s}},
        {u"photo credits"_s, {u"Photo: Ada Frid\n"_s}},
        {u"markers"_s, {u"[ad_1]\n"_s}},
    };
}

TextShape drawnShape(QRandomGenerator &random)
{
    static const QStringList all = ingredients() + prose;
    static const QStringList separators = {QString(), QString(), u" "_s, u"\n"_s, u"\n\n"_s};
    TextShape shape;
    const int count = 1 + random.bounded(6);
    for (int i = 0; i < count; ++i)
        shape.pieces.append(oneOf(all, random).repeated(1 + random.bounded(3)) + oneOf(separators, random));
    shape.name = shape.pieces.join(u'·').replace(u'\n', u'¶').replace(u'\r', u'¶').replace(u'\t', u'→');
    constexpr qsizetype longest = 60;
    shape.name.truncate(longest);
    return shape;
}

QString textOf(const TextShape &shape, qsizetype size)
{
    QString text;
    for (qsizetype i = 0; text.size() < size; ++i) {
        QString piece = shape.pieces.at(i % shape.pieces.size());
        text += piece.replace(u'%', QString::number(i + 1));
    }
    text.truncate(size);
    return text;
}

} // namespace bluepencil
