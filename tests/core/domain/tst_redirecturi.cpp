// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/redirecturi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

/// Which URIs can be registered (C5).
class TestRedirectUri : public QObject
{
    Q_OBJECT

private slots:
    void accepted_data();
    void accepted();
    void D04_refused_data();
    void D04_refused();
    void D05_privateUseSchemes_data();
    void D05_privateUseSchemes();
    void D06_knownAttacks_data();
    void D06_knownAttacks();
    void D03_warnings();
    void messagesSayWhatToDo();
    void Q01_corsOrigins_data();
    void Q01_corsOrigins();
};

void TestRedirectUri::accepted_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("plain") << u"https://app.example.com/callback"_s;
    QTest::newRow("slash at the end") << u"https://myapp.example.com/callback/"_s;
    QTest::newRow("no path") << u"https://app.example.com"_s;
    QTest::newRow("query") << u"https://app.example.com/cb?tenant=a&next=../x"_s;
    QTest::newRow("port") << u"https://app.example.com:8443/cb"_s;
    QTest::newRow("intranet name") << u"https://portal/cb"_s;
    QTest::newRow("underscore") << u"https://my_app.example.com/cb"_s;
    QTest::newRow("punycode host") << u"https://xn--mnchen-3ya.example/cb"_s;
    QTest::newRow("IPv4 host") << u"https://192.0.2.7/cb"_s;
    QTest::newRow("IPv6 host") << u"https://[2001:db8::7]:8443/cb"_s;
    QTest::newRow("escaped letters") << u"https://app.example.com/caf%C3%A9"_s;
    QTest::newRow("three dots") << u"https://app.example.com/.../x"_s;
    QTest::newRow("dot file") << u"https://app.example.com/.well-known/cb"_s;
    QTest::newRow("path parameter") << u"https://app.example.com/cb;v=1"_s;
    QTest::newRow("loopback IPv4") << u"http://127.0.0.1/callback"_s;
    QTest::newRow("loopback IPv4 with port") << u"http://127.0.0.1:49152/callback"_s;
    QTest::newRow("loopback IPv6") << u"http://[::1]:8080/callback"_s;
    QTest::newRow("localhost by name (D03)") << u"http://localhost:3000/cb"_s;
    QTest::newRow("2048 bytes") << u"https://app.example.com/"_s + QString(2048 - 24, u'a');
}

void TestRedirectUri::accepted()
{
    QFETCH(QString, uri);
    QCOMPARE(redirectUriProblem(uri), QString());
}

void TestRedirectUri::D04_refused_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("empty") << QString();
    QTest::newRow("fragment") << u"https://app.example.com/cb#top"_s;
    QTest::newRow("empty fragment") << u"https://app.example.com/cb#"_s;
    QTest::newRow("user") << u"https://user@app.example.com/cb"_s;
    QTest::newRow("user and password") << u"https://user:secret@app.example.com/cb"_s;
    QTest::newRow("empty user") << u"https://@app.example.com/cb"_s;
    QTest::newRow("@ in the path") << u"https://app.example.com/@user"_s;
    QTest::newRow("@ in the query") << u"https://app.example.com/?u=a@b"_s;
    QTest::newRow("backslash") << u"https://app.example.com\\cb"_s;
    QTest::newRow("space") << u"https://app.example.com/a b"_s;
    QTest::newRow("leading space") << u" https://app.example.com/cb"_s;
    QTest::newRow("trailing line feed") << u"https://app.example.com/cb\n"_s;
    QTest::newRow("tab in the scheme") << u"ht\ttps://app.example.com/cb"_s;
    QTest::newRow("NUL") << u"https://app.example.com/\0cb"_s;
    QTest::newRow("escaped NUL") << u"https://app.example.com/%00cb"_s;
    QTest::newRow("escaped line feed in the query") << u"https://app.example.com/?a=%0d%0aSet-Cookie:x"_s;
    QTest::newRow("twice escaped NUL") << u"https://app.example.com/%2500"_s;
    QTest::newRow("non-ASCII host") << u"https://\u0430pp.example.com/cb"_s;
    QTest::newRow("full-width dot") << u"https://app\uFF0Eexample.com/cb"_s;
    QTest::newRow("non-ASCII path") << u"https://app.example.com/caf\u00E9"_s;
    QTest::newRow("wildcard path") << u"https://app.example.com/*"_s;
    QTest::newRow("wildcard host") << u"https://*.example.com/cb"_s;
    QTest::newRow("wildcard alone") << u"*"_s;
    QTest::newRow("wildcard in the query") << u"https://app.example.com/?a=*"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("javascript with slashes") << u"javascript://app.example.com/%0aalert(1)"_s;
    QTest::newRow("data") << u"data:text/html,<script>alert(1)</script>"_s;
    QTest::newRow("data, legal characters") << u"data:text/html,x"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://app.example.com/cb"_s;
    QTest::newRow("relative path") << u"/callback"_s;
    QTest::newRow("relative name") << u"callback"_s;
    QTest::newRow("scheme-relative") << u"//app.example.com/cb"_s;
    QTest::newRow("host without scheme") << u"app.example.com/cb"_s;
    QTest::newRow("http elsewhere") << u"http://app.example.com/cb"_s;
    QTest::newRow("http, other loopback address") << u"http://127.0.0.2/cb"_s;
    QTest::newRow("http, loopback as a number") << u"http://2130706433/cb"_s;
    QTest::newRow("http, loopback in hexadecimal") << u"http://0x7f000001/cb"_s;
    QTest::newRow("http, loopback in octal") << u"http://0177.0.0.1/cb"_s;
    QTest::newRow("http, short loopback") << u"http://127.1/cb"_s;
    QTest::newRow("http, unspecified address") << u"http://0.0.0.0/cb"_s;
    QTest::newRow("http, mapped loopback") << u"http://[::ffff:127.0.0.1]/cb"_s;
    QTest::newRow("http, long form of ::1") << u"http://[0:0:0:0:0:0:0:1]/cb"_s;
    QTest::newRow("https, hexadecimal host") << u"https://0x7f000001/cb"_s;
    QTest::newRow("https, IPv4 out of range") << u"https://192.0.2.256/cb"_s;
    QTest::newRow("https, broken IPv6") << u"https://[2001:db8::7::1]/cb"_s;
    QTest::newRow("https, IPv6 zone") << u"https://[fe80::1%25eth0]/cb"_s;
    QTest::newRow("https, open bracket") << u"https://[::1/cb"_s;
    QTest::newRow("https, text after the bracket") << u"https://[::1].evil.test/cb"_s;
    QTest::newRow("https without slashes") << u"https:app.example.com/cb"_s;
    QTest::newRow("https with one slash") << u"https:/app.example.com/cb"_s;
    QTest::newRow("https without host") << u"https:///cb"_s;
    QTest::newRow("port without host") << u"https://:443/cb"_s;
    QTest::newRow("empty port") << u"https://app.example.com:/cb"_s;
    QTest::newRow("port 0") << u"https://app.example.com:0/cb"_s;
    QTest::newRow("port out of range") << u"https://app.example.com:65536/cb"_s;
    QTest::newRow("port with leading zero") << u"https://app.example.com:0443/cb"_s;
    QTest::newRow("two ports") << u"https://app.example.com:1:2/cb"_s;
    QTest::newRow("port of letters") << u"https://app.example.com:https/cb"_s;
    QTest::newRow("two dots in the host") << u"https://app..example.com/cb"_s;
    QTest::newRow("label beginning with a hyphen") << u"https://-app.example.com/cb"_s;
    QTest::newRow("escaped host") << u"https://app%2eexample.com/cb"_s;
    QTest::newRow("dot segment") << u"https://app.example.com/cb/../x"_s;
    QTest::newRow("dot segment at the end") << u"https://app.example.com/cb/.."_s;
    QTest::newRow("single dot segment") << u"https://app.example.com/./cb"_s;
    QTest::newRow("escaped dots") << u"https://app.example.com/%2e%2E/x"_s;
    QTest::newRow("half escaped dots") << u"https://app.example.com/.%2e/x"_s;
    QTest::newRow("escaped slash and dots") << u"https://app.example.com/cb%2f..%2fx"_s;
    QTest::newRow("escaped backslash and dots") << u"https://app.example.com/cb%5c..%5cx"_s;
    QTest::newRow("twice escaped dots") << u"https://app.example.com/%252e%252e/x"_s;
    QTest::newRow("thrice escaped dots") << u"https://app.example.com/%25252e%25252e/x"_s;
    QTest::newRow("escape cut short") << u"https://app.example.com/%2"_s;
    QTest::newRow("escape of other letters") << u"https://app.example.com/%zz"_s;
    QTest::newRow("angle brackets") << u"https://app.example.com/<b>"_s;
    QTest::newRow("quote") << u"https://app.example.com/\""_s;
    QTest::newRow("square brackets in the query") << u"https://app.example.com/?a[]=1"_s;
    QTest::newRow("2049 bytes") << u"https://app.example.com/"_s + QString(2048 - 23, u'a');
    QTest::newRow("10 MB") << u"https://app.example.com/"_s + QString(10'000'000, u'a');
}

void TestRedirectUri::D04_refused()
{
    QFETCH(QString, uri);
    QVERIFY(!redirectUriProblem(uri).isEmpty());
    QCOMPARE(redirectUriWarning(uri), QString());
}

void TestRedirectUri::D05_privateUseSchemes_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("valid");
    QTest::newRow("reverse domain, one slash") << u"com.example.app:/oauth2redirect"_s << true;
    QTest::newRow("reverse domain, host") << u"com.example.app://callback"_s << true;
    QTest::newRow("reverse domain, empty host") << u"com.example.app:///callback"_s << true;
    QTest::newRow("no dot") << u"myapp:/callback"_s << false;
    QTest::newRow("no dot, host") << u"myapp://callback"_s << false;
    QTest::newRow("no slash") << u"com.example.app:callback"_s << false;
    QTest::newRow("two dots") << u"com..app:/callback"_s << false;
    QTest::newRow("dot at the end") << u"com.:/callback"_s << false;
    QTest::newRow("upper case") << u"com.Example.app:/callback"_s << false;
    QTest::newRow("user info") << u"com.example.app://a@b/callback"_s << false;
    QTest::newRow("wildcard") << u"com.example.app:/*"_s << false;
    QTest::newRow("fragment") << u"com.example.app:/cb#x"_s << false;
    QTest::newRow("out-of-band URN") << u"urn:ietf:wg:oauth:2.0:oob"_s << false;
}

void TestRedirectUri::D05_privateUseSchemes()
{
    QFETCH(QString, uri);
    QFETCH(bool, valid);
    QCOMPARE(redirectUriProblem(uri).isEmpty(), valid);
}

void TestRedirectUri::D06_knownAttacks_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("valid");
    QTest::newRow("Keycloak CVE-2023-6291: user info hides the host")
        << u"https://ok.example.com%2f@evil.test/"_s << false;
    QTest::newRow("Keycloak CVE-2024-8883: loopback as user info") << u"http://127.0.0.1:80@evil.test/"_s << false;
    QTest::newRow("Keycloak CVE-2024-8883: localhost as user info") << u"http://localhost@evil.test/"_s << false;
    QTest::newRow("Keycloak CVE-2026-7504: several @") << u"https://a@b@c"_s << false;
    QTest::newRow("Keycloak CVE-2026-3872: ..;/") << u"https://ok/..;/x"_s << false;
    QTest::newRow("Keycloak CVE-2026-3872: escaped ..;/") << u"https://ok/%2e%2e%3b/x"_s << false;
    QTest::newRow("Keycloak CVE-2026-3872: ..; with text") << u"https://ok/a/..;jsessionid=1/x"_s << false;
    QTest::newRow("Keycloak #48430: prefix wildcard") << u"https://app.example.com*"_s << false;
    QTest::newRow("Keycloak CVE-2026-18211: localhost as a prefix") << u"http://localhost.evil.test"_s << false;
    QTest::newRow("loopback address as a prefix") << u"http://127.0.0.1.evil.test/cb"_s << false;
    QTest::newRow("bracketed loopback as a prefix") << u"http://[::1]evil.test/cb"_s << false;
    QTest::newRow("escaped slash before @") << u"https://ok%2f@evil"_s << false;
    QTest::newRow("upper case scheme and host") << u"HTTPS://OK/cb"_s << false;
    QTest::newRow("upper case host") << u"https://OK/cb"_s << false;
    QTest::newRow("host with a dot at the end") << u"https://ok.example.com./cb"_s << false;
    // Matching is exact, so these are distinct URIs that match nothing else.
    QTest::newRow("longer domain") << u"https://ok.example.com.evil/"_s << true;
    QTest::newRow("explicit :443") << u"https://ok.example.com:443/cb"_s << true;
    QTest::newRow("fosite CVE-2020-15233: loopback with a query") << u"http://127.0.0.1/cb?a=b"_s << true;
}

void TestRedirectUri::D06_knownAttacks()
{
    QFETCH(QString, uri);
    QFETCH(bool, valid);
    QCOMPARE(redirectUriProblem(uri).isEmpty(), valid);
}

void TestRedirectUri::D03_warnings()
{
    QVERIFY(redirectUriWarning(u"http://localhost:3000/cb"_s).contains(u"127.0.0.1"));
    QVERIFY(!redirectUriWarning(u"https://localhost/cb"_s).isEmpty());
    QVERIFY(redirectUriWarning(u"https://ok.example.com:443/cb"_s).contains(u"443"));
    QVERIFY(redirectUriWarning(u"http://127.0.0.1:80/cb"_s).contains(u"80"));
    QCOMPARE(redirectUriWarning(u"http://127.0.0.1:3000/cb"_s), QString());
    QCOMPARE(redirectUriWarning(u"https://ok.example.com:80/cb"_s), QString());
    QCOMPARE(redirectUriWarning(u"com.example.app:/cb"_s), QString());
}

/// C5
void TestRedirectUri::messagesSayWhatToDo()
{
    QCOMPARE(redirectUriProblem(u"http://app.example.com/cb"_s),
             u"Use https. Plain http is accepted for 127.0.0.1 and [::1] only."_s);
    QCOMPARE(redirectUriProblem(u"https://app.example.com/*"_s),
             u"Write each URL in full: wildcards are not accepted."_s);
    QCOMPARE(redirectUriProblem(u"https://app.example.com/#a"_s), u"Remove the fragment: # and what follows it."_s);
    QCOMPARE(corsOriginProblem(u"https://app.example.com/"_s), u"Remove the slash at the end."_s);
}

void TestRedirectUri::Q01_corsOrigins_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("valid");
    QTest::newRow("https") << u"https://myapp.example.com"_s << true;
    QTest::newRow("port") << u"https://myapp.example.com:8443"_s << true;
    QTest::newRow("http") << u"http://localhost:3000"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:3000"_s << true;
    QTest::newRow("slash at the end") << u"https://myapp.example.com/"_s << false;
    QTest::newRow("path") << u"https://myapp.example.com/app"_s << false;
    QTest::newRow("query") << u"https://myapp.example.com?a"_s << false;
    QTest::newRow("fragment") << u"https://myapp.example.com#a"_s << false;
    QTest::newRow("null") << u"null"_s << false;
    QTest::newRow("any") << u"*"_s << false;
    QTest::newRow("wildcard") << u"https://*.example.com"_s << false;
    QTest::newRow("user info") << u"https://a@myapp.example.com"_s << false;
    QTest::newRow("host only") << u"myapp.example.com"_s << false;
    QTest::newRow("other scheme") << u"com.example.app://host"_s << false;
    QTest::newRow("upper case") << u"https://MyApp.example.com"_s << false;
    QTest::newRow("default port") << u"https://myapp.example.com:443"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
    QTest::newRow("space") << u"https://a.example.com https://b.example.com"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestRedirectUri::Q01_corsOrigins()
{
    QFETCH(QString, origin);
    QFETCH(bool, valid);
    QCOMPARE(corsOriginProblem(origin).isEmpty(), valid);
}

QTEST_APPLESS_MAIN(TestRedirectUri)
#include "tst_redirecturi.moc"
