package vn.tiendo.prose.picture;

import vn.tiendo.shared.Refused;

/** The picture has more bytes or more points than are taken. */
public class PictureTooLarge extends Refused {}
