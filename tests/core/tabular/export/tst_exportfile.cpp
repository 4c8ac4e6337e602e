// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/exportfile.h"
#include "tests/support/samplefields.h"
#include "tests/support/vectorcursor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const Columns columns{&sample::name, &sample::clientId};
const TableHeading heading{u"Clients"_s, u"Example"_s, {}, QDateTime::currentDateTime(), -1};

/// Text that cannot be compressed, so that every format needs space on the disk.
TestRows makeRows(int count)
{
    std::minstd_rand random(1);
    TestRows rows;
    for (int i = 0; i < count; ++i) {
        QByteArray text;
        for (int j = 0; j < 40; ++j)
            text += static_cast<char>('a' + random() % 26);
        rows.push_back({text, QByteArray::number(i)});
    }
    return rows;
}

/// Limits the size of files of this process, which looks like a full disk to a writer.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class TestExportFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void formatFollowsTheSuffix_L2();
    void writesEveryFormat_L2_data() { formats(); }
    void writesEveryFormat_L2();
    void newFileIsForItsOwnerAlone_L4_data() { formats(); }
    void newFileIsForItsOwnerAlone_L4();
    void failureLeavesTheOldFile_L4_data();
    void failureLeavesTheOldFile_L4();
    void diskFullWhileAWorkbookIsPutTogether_L4();
    void cancelLeavesTheOldFile_L4_data() { formats(); }
    void cancelLeavesTheOldFile_L4();
    void namesWhatIsWrongWithTheTarget_L4_data();
    void namesWhatIsWrongWithTheTarget_L4();
    void showsNoFileBeforeTheEnd_L4();

private:
    void formats();
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    void writeOldFile(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<qint64> write(const QString &to, const OpenCursor &open, const JobContext &job = {}) const
    {
        return exportFile(to, columns, open, heading, defaultExportOptions(columns, {}, QLocale::c()), job);
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestExportFile::init()
{
    m_folder.emplace();
}

void TestExportFile::formats()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << u"list.csv"_s << QByteArray("\xEF\xBB\xBFName");
    QTest::newRow("xlsx") << u"list.XLSX"_s << QByteArray("PK");
    QTest::newRow("pdf") << u"list.pdf"_s << QByteArray("%PDF-");
}

void TestExportFile::formatFollowsTheSuffix_L2()
{
    QCOMPARE(exportFormat(u"a.b.Csv"_s), ExportFormat::Csv);
    const Result<ExportFormat> unknown = exportFormat(u"list.txt"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::InvalidInput);
    QVERIFY(unknown.error().message.contains(u".txt"));
    QCOMPARE(exportFormat(u"list"_s).error().kind, ErrorKind::InvalidInput);
}

void TestExportFile::writesEveryFormat_L2()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    writeOldFile(name);
    const TestRows rows = makeRows(100);
    QCOMPARE(write(path(name), openRows(rows)), 100);
    QVERIFY(content(name).startsWith(start));
    QCOMPARE(files(), QStringList{name});
}

void TestExportFile::newFileIsForItsOwnerAlone_L4()
{
    QFETCH(QString, name);
    const mode_t before = umask(0);
    const Result<qint64> written = write(path(name), openRows(makeRows(0)));
    umask(before);
    QVERIFY(written);
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(path(name)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t{0600});
}

void TestExportFile::failureLeavesTheOldFile_L4_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("limit");
    for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s, u"list.pdf"_s}) {
        for (const int limit : {1, 20'000, 70'000, 150'000})
            QTest::addRow("%s, %d bytes", qPrintable(name), limit) << name << limit;
    }
}

void TestExportFile::failureLeavesTheOldFile_L4()
{
    QFETCH(QString, name);
    QFETCH(int, limit);
    writeOldFile(name);
    const TestRows rows = makeRows(5000);
    std::optional<FileSizeLimit> full(static_cast<rlim_t>(limit));
    const Result<qint64> written = write(path(name), openRows(rows));
    full.reset();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Internal);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(content(name), "old");
    QCOMPARE(files(), QStringList{name});
}

/// libxlsxwriter copies the sheet and does not check whether that was complete.
void TestExportFile::diskFullWhileAWorkbookIsPutTogether_L4()
{
    const QString name = u"list.xlsx"_s;
    const TestRows rows = makeRows(5000);
    QVERIFY(write(path(name), openRows(rows)));
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path(name), u"xl/worksheets/sheet1.xml"_s});
    QVERIFY(unzip.waitForFinished());
    const qsizetype sheetSize = unzip.readAllStandardOutput().size();
    QVERIFY(sheetSize > 100'000);
    writeOldFile(name);
    std::optional<FileSizeLimit> full(static_cast<rlim_t>(sheetSize - 50));
    const Result<qint64> written = write(path(name), openRows(rows));
    full.reset();
    QVERIFY(!written);
    QCOMPARE(content(name), "old");
    QCOMPARE(files(), QStringList{name});
}

void TestExportFile::cancelLeavesTheOldFile_L4()
{
    QFETCH(QString, name);
    writeOldFile(name);
    const TestRows rows = makeRows(5000);
    const JobContext job;
    const OpenCursor open = [&]() -> Result<std::unique_ptr<RowCursor>> {
        auto cursor = std::make_unique<VectorCursor>(rows);
        cursor->beforeRow = [&job](size_t row) {
            if (row == 2500)
                job.cancel();
        };
        return cursor;
    };
    const Result<qint64> written = write(path(name), open, job);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(content(name), "old");
    QCOMPARE(files(), QStringList{name});
}

void TestExportFile::namesWhatIsWrongWithTheTarget_L4_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("kind");
    QTest::newRow("folder") << u"folder.csv"_s << int(ErrorKind::InvalidInput);
    QTest::newRow("no folder") << u"missing/list.csv"_s << int(ErrorKind::NotFound);
    QTest::newRow("slash") << u"list.csv/"_s << int(ErrorKind::InvalidInput);
    QTest::newRow("file as a folder") << u"plain/list.csv"_s << int(ErrorKind::NotFound);
    QTest::newRow("device") << u"null.csv"_s << int(ErrorKind::InvalidInput);
}

void TestExportFile::namesWhatIsWrongWithTheTarget_L4()
{
    QFETCH(QString, target);
    QFETCH(int, kind);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.csv"_s));
    writeOldFile(u"plain"_s);
    QVERIFY(QFile::link(u"/dev/null"_s, path(u"null.csv"_s)));
    const QStringList before = files();
    const Result<qint64> written = write(m_folder->path() + u'/' + target, openRows(makeRows(0)));
    QVERIFY(!written);
    QCOMPARE(int(written.error().kind), target == u"list.csv/"_s ? int(ErrorKind::InvalidInput) : kind);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(files(), before);
}

void TestExportFile::showsNoFileBeforeTheEnd_L4()
{
    const TestRows rows = makeRows(2000);
    bool seen = false;
    const OpenCursor open = [&]() -> Result<std::unique_ptr<RowCursor>> {
        auto cursor = std::make_unique<VectorCursor>(rows);
        cursor->beforeRow = [&](size_t) { seen = seen || QFileInfo::exists(path(u"list.csv"_s)); };
        return cursor;
    };
    QVERIFY(write(path(u"list.csv"_s), open));
    QVERIFY(!seen);
    QVERIFY(QFileInfo::exists(path(u"list.csv"_s)));
}

QTEST_MAIN(TestExportFile)
#include "tst_exportfile.moc"
