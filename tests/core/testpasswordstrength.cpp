// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/passwordstrength.h"
#include "core/image/values.h"
#include "tests/support/registry.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

class TestPasswordStrength : public QObject
{
    Q_OBJECT

private slots:
    void strength_data();
    void strength();
    void wordsOfTheCaller();
    void generated();
};

void TestPasswordStrength::strength_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isWeak");
    QTest::newRow("empty") << u""_s << true;
    QTest::newRow("the default of old images") << u"orthanc"_s << true;
    QTest::newRow("a word and digits") << u"Password123!"_s << true;
    QTest::newRow("Orthanc with a year") << u"0rthanc2024"_s << true;
    QTest::newRow("two obvious words") << u"orthancpacs"_s << true;
    QTest::newRow("keyboard") << u"qwertzuiop"_s << true;
    QTest::newRow("repeated") << u"aaaaaaaaaaaaaaaaaaaa"_s << true;
    QTest::newRow("four words") << u"correct horse battery staple"_s << false;
    QTest::newRow("random") << u"t7Lq4vXzR2bN"_s << false;
    QTest::newRow("not ASCII") << u"ünlöschbäre Dömäne 77 größer"_s << false;
    QTest::newRow("long") << u"t7Lq4vXzR2bN"_s + QString(100'000, u'x') << false;
}

void TestPasswordStrength::strength()
{
    QFETCH(const QString, password);
    QFETCH(const bool, isWeak);
    QCOMPARE(passwordStrength(password) == PasswordStrength::Weak, isWeak);
}

void TestPasswordStrength::wordsOfTheCaller()
{
    QVERIFY(passwordStrength(u"hqxvbwzt"_s, {u"Hqxvbwzt"_s}) == PasswordStrength::Weak);
    QVERIFY(passwordStrength(u"hqxvbwzt7pLr"_s) != PasswordStrength::Weak);
}

/// Whatever it is written into reads it back as the same text.
void TestPasswordStrength::generated()
{
    QSet<QString> all;
    for (int i = 0; i < 200; ++i) {
        const QString password = generatedPassword();
        QCOMPARE(password.size(), 24);
        QVERIFY(passwordStrength(password) == PasswordStrength::Strong);
        QCOMPARE(image::textOfValue(json::Value(password)), password);
        all.insert(password);
    }
    QCOMPARE(all.size(), 200);
}

TOWERKEY_TEST(TestPasswordStrength)
#include "testpasswordstrength.moc"
