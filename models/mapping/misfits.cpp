// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keymap.h"
#include "models/mapping/sqlparameters.h"

namespace selaras::mapping {

namespace {

// Asks the schema about one rule and names the place of each answer of no.
class RuleCheck {
public:
    RuleCheck(const Rule &rule, const SchemaQuestions &schema, QString place,
              QVector<Error> &errors)
        : m_rule(rule)
        , m_schema(schema)
        , m_place(std::move(place))
        , m_errors(errors)
    {
    }

    void run()
    {
        if (!m_schema.hasTable(m_rule.table)) {
            report(QStringLiteral("table"), QStringLiteral("no table \"%1\"").arg(m_rule.table));
            return;
        }
        if (m_rule.select.isEmpty()) {
            checkKeys();
            checkValues();
        } else {
            for (const QString &name : sqlParameters(m_rule.select))
                askFor(name, QStringLiteral("select"));
        }
    }

private:
    void checkKeys()
    {
        for (qsizetype i = 0; i < m_rule.keys.size(); ++i) {
            for (const QString &column : m_rule.keys.at(i).placeholders())
                askFor(column, QStringLiteral("keys[%1]").arg(i));
        }
    }

    void checkValues()
    {
        for (const Rule::Value &value : m_rule.values) {
            if (value.key) {
                for (const QString &column : value.key->placeholders())
                    askFor(column, QStringLiteral("value.key"));
            }
            for (const QString &column : value.spec.fields)
                askFor(column, QStringLiteral("value.fields"));
        }
    }

    void askFor(const QString &column, const QString &member)
    {
        if (!m_schema.hasColumn(m_rule.table, column))
            report(member,
                   QStringLiteral("no column \"%1\" in table \"%2\"").arg(column, m_rule.table));
    }

    void report(const QString &member, const QString &detail)
    {
        m_errors.append({ErrorCode::InvalidProfile, detail, m_place + QLatin1Char('.') + member});
    }

    const Rule &m_rule;
    const SchemaQuestions &m_schema;
    QString m_place;
    QVector<Error> &m_errors;
};

} // namespace

QVector<Error> misfits(const Profile &profile, const SchemaQuestions &schema)
{
    QVector<Error> errors;
    for (qsizetype i = 0; i < profile.rules.size(); ++i) {
        const QString place = QStringLiteral("%1: mappings[%2]").arg(profile.name).arg(i);
        RuleCheck(profile.rules.at(i), schema, place, errors).run();
    }
    return errors;
}

} // namespace selaras::mapping
