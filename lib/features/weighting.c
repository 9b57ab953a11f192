#include "features/weighting.h"

#include <math.h>

double dm_inverse_frequency(uint64_t documents, uint64_t frequency) {
    return log((1.0 + (double)documents) / (1.0 + (double)frequency)) + 1.0;
}

double dm_sublinear(double amount) {
    double magnitude = fabs(amount);
    return magnitude > 1 ? copysign(1 + log(magnitude), amount) : amount;
}

/* The nearest decimal of 8 significant digits, for magnitudes up to 1; below 1e-8 it is 0. Rounding to float
 * first takes away what differs in the last bits between libraries; it also makes value * scale exact, so
 * that the quotient of two whole numbers is the double that reading the decimal gives. */
static double round_to_decimal(double value) {
    float narrow = (float)value;
    double magnitude = fabs((double)narrow);
    double scale = 1e8;
    if (magnitude >= 1) {
        return copysign(1, value);
    }
    while (magnitude * scale < 1e7 && scale < 1e15) {
        scale *= 10;
    }
    return scale < 1e15 ? nearbyint((double)narrow * scale) / scale : 0;
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
