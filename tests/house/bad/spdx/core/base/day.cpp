// An example.
#include <QDate>
