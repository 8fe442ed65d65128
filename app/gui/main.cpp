// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/models/recovery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QSettings>
#include <QStyleHints>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace towerkey;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::Main)

public:
    static QString description()
    {
        return tr("Editor for the configuration of Orthanc as its Docker images read it.");
    }
    static QString paths()
    {
        return tr("Configuration files (*.json), variables (*.env), or a folder of them.");
    }
    static QString image()
    {
        return tr("The image to edit for, such as 26.8.1 or 26.8.1-full; by default the newest.");
    }
};

struct Arguments
{
    QStringList paths;
    QString imageTag;
};

Arguments readArguments()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::description());
    const QCommandLineOption image(u"image"_s, Texts::image(), u"TAG"_s);
    parser.addOption(image);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"paths"_s, Texts::paths(), u"[PATH…]"_s);
    parser.process(*QCoreApplication::instance());
    return {parser.positionalArguments(), parser.value(image)};
}

/// As the usual dialogs, and on the terminal for whoever started the program there.
class StartDialogs final : public ui::WidgetDialogs
{
public:
    void showError(QWidget *parent, const Error &error) override
    {
        QTextStream(stderr) << u"towerkey: "_s << messageWithPlace(error) << Qt::endl;
        WidgetDialogs::showError(parent, error);
    }
};

void followAppearance(QApplication &application, QSettings &settings)
{
    const auto apply = [&settings] {
        const int stored = settings.value("appearance"_L1, 0).toInt();
        ui::applyAppearance(ui::Appearance(qBound(0, stored, 2)));
    };
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application,
                     apply);
    apply();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"towerkey"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOWERKEY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Towerkey"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/towerkey/icons/towerkey.svg"_s));
    QGuiApplication::setDesktopFileName(u"io.github.towerkey.Towerkey"_s);
    // Buttons such as Cancel are Qt's own.
    QTranslator buttons;
    if (buttons.load(QLocale(), u"qtbase"_s, u"_"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&buttons);
    QTranslator translator;
    if (translator.load(QLocale(), u"towerkey"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    const Arguments arguments = readArguments();

    QSettings settings(u"towerkey"_s, u"towerkey"_s);
    followAppearance(application, settings);
    const image::Images images = image::Images::load();
    const catalogue::Catalogue catalogue = catalogue::Catalogue::load();
    StartDialogs dialogs;
    ui::Session session(images, catalogue);
    ui::Highlighting highlighting;
    ui::MainWindow window(session, highlighting, dialogs, settings);
    window.show();
    if (!arguments.paths.isEmpty())
        window.open(arguments.paths, arguments.imageTag);
    else if (!arguments.imageTag.isEmpty())
        window.session().setImage(arguments.imageTag);
    ui::Recovery recovery(session, ui::Recovery::defaultFolder());
    window.greet(recovery);
    return QApplication::exec();
}
