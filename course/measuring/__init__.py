"""What answers on a scale allow to say: means, measurement error, change and reliability."""
