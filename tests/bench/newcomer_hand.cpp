// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/newcomer_hand.h"

#include "tests/support/hands.h"
#include "ui/style/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPixmap>
#include <QTest>

namespace convenor {

namespace {

// The operators of the model, in seconds.
constexpr double keystroke = 0.28; ///< K of an average non-secretary typist, for single keys
constexpr double typed = 0.2;      ///< K of an average skilled typist, for running text: five characters a second
constexpr double pointing = 1.1;   ///< P
constexpr double press = 0.1;      ///< B, down or up
constexpr double homing = 0.4;     ///< H, from mouse to keyboard or back
constexpr double thinking = 1.35;  ///< M

constexpr double reading = 5;

} // namespace

void NewcomerHand::act(const QString &what, Device device, double time, const std::function<void()> &work)
{
    const double toDevice = m_hand == device ? 0 : homing;
    m_hand = device;
    QElapsedTimer timer;
    timer.start();
    work();
    settleEvents();
    m_steps.push_back({what, true, thinking + toDevice + time, double(timer.nsecsElapsed()) / 1e9});
}

void NewcomerHand::click(QWidget &window, const QString &name)
{
    auto *found = findWidget<QAbstractButton>(window, name);
    if (!found || !found->isEnabled())
        qFatal("there is no “%s” to click", qPrintable(name));
    act(QStringLiteral("click “%1”").arg(name), Device::Mouse, pointing + 2 * press,
        [&] { QTest::mouseClick(found, Qt::LeftButton); });
}

void NewcomerHand::type(const QString &text)
{
    act(QStringLiteral("type “%1”").arg(text), Device::Keyboard, double(text.size()) * typed, [&] {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    });
}

void NewcomerHand::key(Qt::Key key, const QString &name)
{
    act(QStringLiteral("press %1").arg(name), Device::Keyboard, keystroke, [&] {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key);
    });
}

/// Pointing twice: at the file, and at the window.
void NewcomerHand::drop(QWidget &window, const QString &path)
{
    act(QStringLiteral("drop “%1”").arg(QFileInfo(path).fileName()), Device::Mouse, 2 * (pointing + press), [&] {
        if (!dropFile(window, path))
            qFatal("%s is not taken", qPrintable(path));
    });
}

void NewcomerHand::look(QWidget &window, const QString &name)
{
    m_steps.push_back({QStringLiteral("look at %1").arg(name), false, reading, 0});
    ++m_pictureCount;
    if (m_pictures.isEmpty())
        return;
    QDir().mkpath(m_pictures);
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        Appearance appearance;
        appearance.choose(theme);
        settleEvents();
        const auto file =
            QStringLiteral("%1-%2-%3.png")
                .arg(m_pictureCount, 2, 10, QLatin1Char('0'))
                .arg(QString(name).replace(u' ', u'-'), QLatin1String(theme == Theme::Dark ? "dark" : "light"));
        if (!window.grab().save(QDir(m_pictures).filePath(file)))
            qFatal("%s could not be written", qPrintable(file));
    }
}

int NewcomerHand::actions() const
{
    return int(std::count_if(m_steps.begin(), m_steps.end(), [](const NewcomerStep &step) { return step.isAction; }));
}

double NewcomerHand::human() const
{
    double sum = 0;
    for (const NewcomerStep &step : m_steps)
        sum += step.human;
    return sum;
}

double NewcomerHand::program() const
{
    double sum = 0;
    for (const NewcomerStep &step : m_steps)
        sum += step.program;
    return sum;
}

} // namespace convenor
