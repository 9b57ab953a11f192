#include "features/weighting.h"

#include <math.h>

double dm_inverse_frequency(uint64_t documents, uint64_t frequency) {
    return log((1.0 + (double)documents) / (1.0 + (double)frequency)) + 1.0;
}

double dm_sublinear(double amount) {
    double magnitude = fabs(amount);
    return magnitude > 1 ? copysign(1 + log(magnitude), amount) : amount;
}

/* The nearest decimal of 8 significant digits, for magnitudes up to 1; below 1e-7 it is 0. Rounding to float
 * first takes away what differs in the last bits between libraries; it also makes magnitude * scale exact, so
 * that the quotient of two whole numbers is the double that reading the decimal gives. */
static double round_to_decimal(double value) {
    static const double scales[] = {1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14};
    double magnitude = fabs((double)(float)value);
    if (!(magnitude >= 1e-7 && magnitude < 1)) {
        return magnitude >= 1 ? copysign(1, value) : 0;
    }
    int zeros = (magnitude < 1e-1) + (magnitude < 1e-2) + (magnitude < 1e-3) + (magnitude < 1e-4) +
                (magnitude < 1e-5) + (magnitude < 1e-6); /* behind the point, before the first digit */
    int32_t digits = (int32_t)(magnitude * scales[zeros] + 0.5);
    return copysign(digits / scales[zeros], value);
}

size_t dm_normalise(dm_element *elements, size_t count) {
    double squares = 0;
    for (size_t i = 0; i < count; i++) {
        squares += elements[i].value * elements[i].value;
    }
    if (!(squares > 0)) {
        return 0;
    }
    double scale = 1 / sqrt(squares);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        double value = round_to_decimal(elements[i].value * scale);
        elements[kept] = (dm_element){elements[i].feature, value};
        kept += value != 0;
    }
    return kept;
}
