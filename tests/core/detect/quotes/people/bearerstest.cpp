// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/bearers.h"

#include "detect/quotes/syntax/grammar.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::quotes;

namespace {

const WordId frid = wordId(u"Frid");
const WordId ada = wordId(u"Ada");
const WordId mayor = wordId(u"mayor");

} // namespace

class BearersTest : public QObject {
    Q_OBJECT

    std::vector<Person> m_persons;
    std::unique_ptr<Bearers> m_bearers;

    qint32 add(Gender gender, WordId given = 0)
    {
        Person person;
        person.gender = gender;
        person.given = given;
        m_persons.push_back(person);
        const auto index = static_cast<qint32>(m_persons.size() - 1);
        (void)m_bearers->addFamily(frid, index);
        if (given != 0)
            m_bearers->addGiven(given, index);
        return index;
    }

private Q_SLOTS:
    void init()
    {
        m_persons.clear();
        m_bearers = std::make_unique<Bearers>(m_persons, *Grammar::of(Language::English));
    }

    void aSurnameMeansWhoWasMentionedLast()
    {
        const qint32 first = add(Gender::Male);
        const qint32 second = add(Gender::Female, ada);
        QCOMPARE(m_bearers->ofFamily(frid, Gender::Unknown), second);
        QCOMPARE(m_bearers->ofFamily(frid, Gender::Male), first);
        QCOMPARE(m_bearers->ofGiven(ada, Gender::Unknown), second);
        QCOMPARE(m_bearers->ofGiven(frid, Gender::Unknown), std::nullopt);
    }

    void theFullNameTakesWhoWasNamedByTheSurname()
    {
        const qint32 first = add(Gender::Unknown);
        const qint32 second = add(Gender::Male, wordId(u"Per"));
        QCOMPARE(m_bearers->ofFamily(frid, Gender::Unknown), second);
        QCOMPARE(m_bearers->named(ada, frid, Gender::Female), first);
        QCOMPARE(m_bearers->ofFamily(frid, Gender::Unknown), first); // mentioned last now
        m_persons.front().given = ada;
        QCOMPARE(m_bearers->named(wordId(u"Berit"), frid, Gender::Female), std::nullopt);
    }

    void aWifeIsNotWhoHasTheSurnameAlone()
    {
        const qint32 wife = add(Gender::Female);
        m_persons.back().wife = true;
        QCOMPARE(m_bearers->ofFamily(frid, Gender::Unknown), std::nullopt);
        QCOMPARE(m_bearers->ofFamily(frid, Gender::Unknown, true), wife);
    }

    void oneOfManyIsNotTheOnlyOneCalledSo()
    {
        m_bearers->describe(mayor, 0);
        QCOMPARE(m_bearers->onlyCalled(mayor), 0);
        m_bearers->call(mayor, 0);
        QCOMPARE(m_bearers->onlyCalled(mayor), 0);
        m_bearers->call(mayor, 1);
        QCOMPARE(m_bearers->onlyCalled(mayor), std::nullopt);
        m_bearers->forget(mayor, 0); // was not the last
        QCOMPARE(m_bearers->onlyCalled(mayor), std::nullopt);
        m_bearers->forget(mayor, 1);
        QCOMPARE(m_bearers->onlyCalled(mayor), 0);
    }

    void noMoreThanSixteenAreToldApart()
    {
        const qint32 first = add(Gender::Male, ada);
        for (int i = 0; i < 15; ++i)
            add(Gender::Female, wordId(QString::number(i)));
        QCOMPARE(m_bearers->ofFamily(frid, Gender::Male), first);
        add(Gender::Female, wordId(u"Berit"));
        QCOMPARE(m_bearers->ofFamily(frid, Gender::Male), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(BearersTest)
#include "bearerstest.moc"
