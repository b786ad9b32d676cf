package org.gouvernail.governance.oparl;

import org.gouvernail.governance.kernel.ProductAddress;

/**
 * The addresses by which objects name one another: whole ones, as OParl asks.
 *
 * @param product address of the product, without a slash at its end
 */
record OparlAddresses(String product) {

    static OparlAddresses configured() {
        return new OparlAddresses(ProductAddress.configured());
    }

    String list(OparlType type) {
        return product + "/oparl/v1/" + type.place();
    }

    String of(OparlType type, String code) {
        return type == OparlType.SYSTEM ? list(type) : list(type) + "/" + code;
    }

    /** A page of the product, French. */
    String page(String path) {
        return product + path;
    }
}
