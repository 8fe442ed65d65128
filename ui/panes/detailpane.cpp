// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/detailpane.h"

#include "ui/models/explanation.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/models/settingtexts.h"
#include "ui/panes/deliveryswitch.h"
#include "ui/panes/detailtext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/symbols.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

static constexpr int PauseBeforeReset = 200; // Milliseconds.

DetailPane::DetailPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)),
      m_reset(new QPushButton(this)), m_text(new QTextBrowser(this)), m_variableRow(nullptr),
      m_delivery(new DeliverySwitch(session, this)), m_variable(new QLineEdit(this)),
      m_copy(new QToolButton(this))
{
    setObjectName(u"detailPane"_s);
    m_text->setObjectName(u"detailText"_s);
    m_text->setAccessibleName(tr("About the selected setting"));
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, &DetailPane::openLink);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(8);
    buildTitle();
    auto *header = new QHBoxLayout;
    header->setContentsMargins(8, 6, 8, 6);
    header->addWidget(m_title, 1);
    header->addWidget(m_reset);
    m_variableRow = buildVariable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_variableRow);
    layout->addWidget(m_delivery);
    layout->addWidget(m_text, 1);
    m_resetPause.setSingleShot(true);
    m_resetPause.setInterval(PauseBeforeReset);
    connect(&m_resetPause, &QTimer::timeout, this, &DetailPane::showReset);
    connect(&session, &Session::changed, this, &DetailPane::follow);
    connect(&session, &Session::problemsChanged, this, &DetailPane::follow);
    connect(&session, &Session::saved, this, &DetailPane::follow);
    connect(&session, &Session::opened, this, [this] { setCurrentSetting({}); });
    follow();
}

void DetailPane::buildTitle()
{
    m_title->setObjectName(u"detailTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setMinimumWidth(60);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_reset->setObjectName(u"reset"_s);
    m_reset->setIcon(icon(Symbol::Reset));
    connect(m_reset, &QPushButton::clicked, this, [this] { m_session.resetSetting(m_path); });
}

QWidget *DetailPane::buildVariable()
{
    m_variable->setObjectName(u"variableName"_s);
    m_variable->setAccessibleName(tr("Variable"));
    m_variable->setReadOnly(true);
    useFixedFont(*m_variable);
    m_copy->setObjectName(u"copyVariableName"_s);
    m_copy->setIcon(icon(Symbol::Copy));
    m_copy->setToolTip(tr("Copy the name of the variable"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_variable->text()); });
    auto *label = new QLabel(tr("Variable"), this);
    label->setBuddy(m_variable);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 8, 6);
    layout->addWidget(label);
    layout->addWidget(m_variable, 1);
    layout->addWidget(m_copy);
    return row;
}

void DetailPane::setCurrentSetting(const SettingPath &path)
{
    m_path = path;
    follow();
    m_text->verticalScrollBar()->setValue(0);
}

void DetailPane::follow()
{
    const bool isEmpty = m_path.isEmpty();
    const bool isSet = !isEmpty && ui::isSet(m_session, m_path);
    m_title->setText(isEmpty ? tr("About") : m_path.toString());
    m_variableRow->setVisible(!isEmpty);
    m_delivery->setCurrentSetting(m_path);
    m_reset->setVisible(isSet);
    // To find out what resetting gives takes a while where there is much to read; typing does not
    // wait for it.
    m_resetPause.stop();
    const bool isSameSetting = std::exchange(m_resetPath, m_path) == m_path;
    if (isSet && isSameSetting && Linting::isLarge(m_session.deployment()))
        m_resetPause.start();
    else if (isSet)
        showReset();
    m_variable->setText(variableNameOf(m_session, m_path));
    m_variable->setCursorPosition(0);
    const int scroll = m_text->verticalScrollBar()->value();
    m_text->setHtml(isEmpty ? u"<p>%1</p>"_s.arg(tr("Select a setting to read about it."))
                            : detailText(m_session, m_path, palette()));
    m_text->verticalScrollBar()->setValue(scroll);
}

void DetailPane::showReset()
{
    const QString text = resetTextOf(m_session, m_path);
    m_reset->setToolTip(text);
    m_reset->setAccessibleName(text);
    const int widest = fontMetrics().averageCharWidth() * 36;
    m_reset->setText(
        fontMetrics().elidedText(text, Qt::ElideMiddle, widest).replace(u'&', u"&&"_s));
}

void DetailPane::openLink(const QUrl &url)
{
    const QString target = url.path();
    if (url.scheme() == "place"_L1) {
        const SourceLine line = explanationOf(m_session, m_path).value(target.toLongLong());
        if (line.sourceIndex >= 0)
            emit placeChosen(line.sourceIndex, line.offset);
    } else if (url.scheme() == "setting"_L1 || url.scheme() == "rename"_L1) {
        const auto path = SettingPath::fromString(target);
        if (path && url.scheme() == "rename"_L1)
            m_session.renameSetting(m_path, *path);
        if (path)
            emit settingChosen(*path);
    } else {
        QDesktopServices::openUrl(url);
    }
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The colours are written into the text.
    if (event->type() == QEvent::PaletteChange && m_variableRow)
        follow();
}

} // namespace towerkey::ui
