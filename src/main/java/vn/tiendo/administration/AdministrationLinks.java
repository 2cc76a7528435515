package vn.tiendo.administration;

import vn.tiendo.organization.OrganizationLinks;

/** Where the pages for administrators are found, relative to the application's root. */
public final class AdministrationLinks {

    public static final String ADMINISTRATION = OrganizationLinks.ADMINISTRATION;
    public static final String IMPORT = ADMINISTRATION + "/nhap-du-lieu";

    private AdministrationLinks() {}
}
