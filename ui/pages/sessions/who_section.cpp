// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/who_section.h"

#include "core/base/text.h"
#include "core/exchange/attendee_list.h"
#include "ui/pages/sessions/session_words.h"
#include "ui/shell/context.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_hint.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace convenor {

namespace {

constexpr int rosterSize = 80;
constexpr int chipsShown = 12;
constexpr int matchesShown = 8;
constexpr int namesAtOnce = 500; ///< about a millisecond
constexpr int mostCounted = 99'999;
constexpr qint64 largestFile = 4 << 20;

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString whyWords(const RosterRow &row)
{
    switch (row.why) {
    case RosterReason::Registered:
        return WhoSection::tr("registered");
    case RosterReason::CameLately:
        return WhoSection::tr("came to %1 of the last 3").arg(row.lately);
    case RosterReason::Core:
        return WhoSection::tr("core team");
    case RosterReason::HasPart:
        return WhoSection::tr("has a part in it");
    case RosterReason::Present:
    case RosterReason::Member:
        break;
    }
    return row.why == RosterReason::Member ? WhoSection::tr("member") : QString();
}

/// What a dropped or copied file holds; empty if it is none.
QByteArray fileOf(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        QFile file(url.toLocalFile());
        if (url.isLocalFile() && file.open(QIODevice::ReadOnly))
            return file.read(largestFile + 1);
    }
    return {};
}

} // namespace

WhoSection::WhoSection(Context &context, const SessionDetail &detail, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_detail(detail),
      m_roster(roster(context.store(), detail.event.id, rosterSize)),
      m_chips(new ChipFlow(tr("People who may have come"))),
      m_lines(new OpenLines)
{
    for (const Person &person : detail.present)
        m_known.insert(person.id);
    readNames();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addWidget(makeFields());
    layout->addWidget(m_chips);
    m_hint = label({}, FontRole::Small, Tone::Muted);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    layout->addWidget(m_lines);
    connect(m_lines, &OpenLines::answered, this,
            [this](int line, OpenLines::Answer given) { m_context.act([&] { answer(line, given); }); });
    connect(m_lines, &OpenLines::allAnswered, this,
            [this](OpenLines::Answer given) { m_context.act([&] { answerAll(given); }); });
    connect(m_chips, &ChipFlow::leftUpwards, this, [this] { m_field->setFocus(Qt::BacktabFocusReason); });
}

WhoSection::~WhoSection() = default;

QWidget *WhoSection::makeFields()
{
    const bool isSafe = m_detail.event.safeSpace;
    m_field = new QLineEdit;
    m_field->addAction(icon("search", Tone::Muted), QLineEdit::LeadingPosition)->setText(tr("Find people"));
    setHint(*m_field, tr("Begin a name, type a number, or paste a list"));
    m_field->setAccessibleName(tr("Who came"));
    m_field->setContextMenuPolicy(Qt::NoContextMenu); // its Paste would not read lists
    m_field->installEventFilter(this);
    if (isSafe)
        m_field->hide();
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_context.act([this] { fill(); }); });
    m_count = new QLineEdit;
    m_count->setValidator(new QIntValidator(0, mostCounted, m_count));
    m_count->setAccessibleName(tr("How many came"));
    m_count->setAlignment(Qt::AlignRight);
    m_count->setFixedWidth(grid::huge * 2);
    m_count->installEventFilter(this);
    connect(m_count, &QLineEdit::textEdited, this, &WhoSection::edited);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addWidget(m_field, 1);
    layout->addWidget(label(isSafe ? tr("How many came") : tr("or just a number"), FontRole::Body, Tone::Muted));
    layout->addWidget(m_count);
    if (isSafe)
        layout->addWidget(label(tr("No names are kept of a safe space."), FontRole::Small, Tone::Muted), 1);
    return row;
}

/// From the opening of the sheet on, before a name is typed, everybody is read, some at a time.
void WhoSection::readNames()
{
    std::vector<Id<Person>> likely;
    for (const RosterRow &row : m_roster)
        likely.push_back(row.person);
    m_matcher = std::make_unique<NameMatcher>(likely);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        m_context.act([this] {
            if (!m_context.workspace().isLent() && !m_matcher->readMore(m_context.store(), namesAtOnce))
                m_reading.stop();
        });
    });
    if (!m_detail.event.safeSpace)
        m_reading.start(0);
}

const NameMatcher &WhoSection::matcher()
{
    while (m_matcher->readMore(m_context.store(), namesAtOnce)) {}
    m_reading.stop();
    return *m_matcher;
}

QWidget *WhoSection::firstFocus() const
{
    return m_detail.event.safeSpace ? m_count : m_field;
}

void WhoSection::load(const LogDraft &draft)
{
    m_present = draft.present;
    m_absent = QSet<Id<Person>>(draft.absent.begin(), draft.absent.end());
    m_guests = draft.guests;
    m_written = draft.written;
    m_count->setText(draft.count);
    if (!draft.open.isEmpty())
        takeList(readAttendeeList(draft.open.join(u'\n')));
    fill();
}

void WhoSection::store(LogDraft &draft) const
{
    draft.present = m_present;
    draft.absent.assign(m_absent.begin(), m_absent.end());
    std::sort(draft.absent.begin(), draft.absent.end());
    draft.guests = m_guests;
    std::copy_if(m_written.begin(), m_written.end(), std::back_inserter(draft.written),
                 [&](const WrittenName &each) { return isPresent(each.person); });
    draft.count = m_count->text();
    draft.open.clear();
    for (const OpenLine &line : m_open)
        draft.open << lineOf(line.attendee);
}

void WhoSection::finish()
{
    const QString typed = m_field->text().trimmed();
    if (!typed.isEmpty() && !takeNumber()) {
        const auto found = matcher().complete(typed, 2);
        if (found.size() != 1)
            throw Error(Error::Invalid,
                        tr("“%1” still stands in the field. Press Enter there to take the first match, or clear it.")
                            .arg(typed));
        takeBest();
    }
    if (!m_open.empty())
        throw Error(Error::Invalid,
                    tr("Some pasted names are open. Say for each whether it is somebody known, a new guest or "
                       "to be ignored."));
}

int WhoSection::came() const
{
    const int named = int(m_known.size()) - int(m_absent.size()) + int(m_present.size()) + int(m_guests.size());
    const int counted = m_count->text().isEmpty() ? m_detail.event.headCount.value_or(0) : m_count->text().toInt();
    return std::max(named + m_detail.event.unnamed.value_or(0), counted);
}

bool WhoSection::isPresent(Id<Person> person) const
{
    const bool ticked = std::find(m_present.begin(), m_present.end(), person) != m_present.end();
    return ticked || (m_known.contains(person) && !m_absent.contains(person));
}

void WhoSection::tick(Id<Person> person, bool on)
{
    if (isPresent(person) == on)
        return;
    if (m_known.contains(person) && on)
        m_absent.remove(person);
    else if (m_known.contains(person))
        m_absent.insert(person);
    else if (on)
        m_present.push_back(person);
    else
        m_present.erase(std::remove(m_present.begin(), m_present.end(), person), m_present.end());
    describe();
    Q_EMIT edited();
}

bool WhoSection::take(const QMimeData *copied)
{
    if (!copied || m_detail.event.safeSpace)
        return false;
    const QByteArray file = fileOf(copied);
    const auto list = file.isEmpty() ? readAttendeeList(copied->text()) : readAttendeeFile(file);
    const bool isWord = list.size() == 1 && list.front().email.isEmpty() && !copied->text().trimmed().contains(u'\n');
    if (list.empty() || (isWord && file.isEmpty()))
        return false;
    const size_t open = m_open.size();
    takeList(list);
    m_field->clear();
    setHint(*m_field, tr("%1 pasted, %2 matched").arg(list.size()).arg(list.size() - (m_open.size() - open)));
    fill();
    Q_EMIT edited();
    return true;
}

void WhoSection::takeList(const std::vector<Attendee> &list)
{
    for (const Attendee &attendee : list) {
        const NameMatch match = matcher().match(attendee);
        if (match.certainty == Certainty::Sure)
            tick(match.person, true);
        else
            m_open.push_back({attendee, match, matcher().nameOf(match.person)});
    }
}

void WhoSection::answer(int line, OpenLines::Answer given)
{
    if (line < 0 || line >= int(m_open.size()))
        return;
    const OpenLine answered = m_open[size_t(line)];
    m_open.erase(m_open.begin() + line);
    settle(answered, given);
    fill();
    if (m_open.empty())
        m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void WhoSection::answerAll(OpenLines::Answer given)
{
    const auto lines = std::exchange(m_open, {});
    for (const OpenLine &line : lines)
        settle(line, given == OpenLines::Answer::Same && line.name.isEmpty() ? OpenLines::Answer::NewGuest : given);
    fill();
    Q_EMIT edited();
}

void WhoSection::settle(const OpenLine &line, OpenLines::Answer given)
{
    const Attendee &attendee = line.attendee;
    if (given == OpenLines::Answer::Same) {
        m_written.push_back({line.match.person, attendee.name, attendee.email});
        tick(line.match.person, true);
    } else if (given == OpenLines::Answer::NewGuest) {
        m_guests << (attendee.email.isEmpty()  ? attendee.name
                     : attendee.name.isEmpty() ? attendee.email
                                               : QStringLiteral("%1 <%2>").arg(attendee.name, attendee.email));
    }
}

bool WhoSection::takeNumber()
{
    if (!isNumber(m_field->text().trimmed()))
        return false;
    m_count->setText(m_field->text().trimmed());
    m_field->clear();
    Q_EMIT edited();
    return true;
}

/// Ticks the first of those shown, or adds a guest if nobody is called that.
void WhoSection::takeBest()
{
    const QString typed = cleaned(m_field->text());
    if (typed.isEmpty())
        return;
    if (const auto found = matcher().complete(typed, 1); !found.empty()) {
        tick(found.front(), true);
    } else if (!Name::problem(typed)) {
        m_guests << typed;
        Q_EMIT edited();
    }
    m_field->clear();
}

void WhoSection::fill()
{
    const QString typed = m_field->text().trimmed();
    m_chips->clear();
    if (typed.isEmpty() || isNumber(typed))
        fillRoster();
    else
        fillMatches(typed);
    m_chips->setVisible(m_chips->count() > 0);
    m_lines->setLines(m_open);
    describe();
}

void WhoSection::fillMatches(const QString &typed)
{
    for (const Id<Person> person : matcher().complete(typed, matchesShown))
        addPerson(person, matcher().nameOf(person), matcher().emailOf(person));
}

/// Who is ticked is always in sight: before the roster if not in it, else in it.
void WhoSection::fillRoster()
{
    if (m_detail.event.safeSpace)
        return;
    QSet<Id<Person>> listed;
    for (const RosterRow &row : m_roster)
        listed.insert(row.person);
    for (const QString &guest : m_guests)
        addGuest(guest);
    for (const Id<Person> person : m_present)
        if (!listed.contains(person))
            addPerson(person, matcher().nameOf(person), {});
    for (const Person &person : m_detail.present)
        if (!listed.contains(person.id))
            addPerson(person.id, person.name.value(), {});
    int hidden = 0;
    for (const RosterRow &row : m_roster) {
        if (m_showsAll || m_chips->count() < chipsShown || isPresent(row.person))
            addPerson(row.person, row.name, whyWords(row));
        else
            ++hidden;
    }
    if (hidden == 0)
        return;
    auto *more = m_chips->add(new Chip(tr("and %Ln more", nullptr, hidden)));
    connect(more, &Chip::clicked, this, [this] {
        m_showsAll = true;
        m_context.act([this] { fill(); });
        m_chips->focusCurrent();
    });
}

void WhoSection::addPerson(Id<Person> person, const QString &name, const QString &tip)
{
    auto *chip = new Chip(name);
    chip->setTickable(true);
    chip->setChecked(isPresent(person));
    chip->setToolTip(tip);
    chip->setAccessibleDescription(tip);
    connect(chip, &Chip::toggled, this, [this, person](bool on) { tick(person, on); });
    m_chips->add(chip);
}

void WhoSection::addGuest(const QString &guest)
{
    auto *chip = new Chip(guest.section(QStringLiteral(" <"), 0, 0));
    chip->setTickable(true);
    chip->setChecked(true);
    chip->setToolTip(tr("new guest"));
    chip->setAccessibleDescription(tr("new guest"));
    connect(chip, &Chip::toggled, this, [this, guest](bool on) {
        if (on)
            m_guests << guest;
        else
            m_guests.removeOne(guest);
        describe();
        Q_EMIT edited();
    });
    m_chips->add(chip);
}

/// What Enter would do, and how many are ticked.
void WhoSection::describe()
{
    const QString typed = m_field->text().trimmed();
    const int named = int(m_known.size()) - int(m_absent.size()) + int(m_present.size()) + int(m_guests.size());
    const int counted = std::max(named, m_detail.event.headCount.value_or(0));
    m_count->setPlaceholderText(counted > 0 ? QString::number(counted) : QString());
    QString hint;
    if (isNumber(typed))
        hint = tr("Enter: %Ln came", nullptr, typed.toInt());
    else if (!typed.isEmpty() && m_chips->count() > 0)
        hint = tr("Enter ticks %1").arg(m_chips->chip(0)->text());
    else if (!typed.isEmpty())
        hint = tr("Nobody is called that. Enter adds “%1” as a new guest.").arg(typed);
    else if (named > 0 && !m_detail.event.safeSpace)
        hint = tr("%Ln ticked", nullptr, named);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

bool WhoSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    bool taken = false;
    if (watched == m_field)
        m_context.act([&] {
            taken = key->matches(QKeySequence::Paste) ? take(QGuiApplication::clipboard()->mimeData())
                                                      : fieldKey(key->key(), key->modifiers());
        });
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_count && isEnter && key->modifiers() == Qt::NoModifier) {
        Q_EMIT numberTaken();
        taken = true;
    }
    return taken || QWidget::eventFilter(watched, event);
}

bool WhoSection::fieldKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) && takeNumber()) {
        Q_EMIT numberTaken();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeBest();
        return true;
    }
    if (key == Qt::Key_Down && m_chips->count() > 0) {
        m_chips->focusCurrent();
        return true;
    }
    return false;
}

} // namespace convenor
